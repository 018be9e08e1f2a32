package nl.welzijnoprecept.practicereport.app;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.welzijnoprecept.pages.Figure;
import nl.welzijnoprecept.pages.Figure.Cell;
import nl.welzijnoprecept.pages.Figure.Row;
import nl.welzijnoprecept.pages.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The report on a practice as figures of a page. Nothing is suppressed: the practice knows who they are. */
@Component
class ReportFigures {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");

    private final Labels labels;
    private final MessageSource messages;

    ReportFigures(Labels labels, MessageSource messages) {
        this.labels = labels;
        this.messages = messages;
    }

    List<Figure> of(ReportView report) {
        return List.of(
                months(report),
                counts("status", report.status(), report.shared()),
                counts("reasons", report.reasons(), report.shared()),
                counts("ended", report.ended(), total(report.ended())),
                counts("outcomes", report.outcomes(), report.clientVerdict().completed()),
                waits(report));
    }

    private Figure months(ReportView report) {
        var month = MONTH.localizedBy(LocaleContextHolder.getLocale());
        return figure(
                "months",
                say("report.sentence.months", report.referred()),
                true,
                List.of(say("report.column.months"), say("report.column.referrals")),
                report.months().stream()
                        .map(each ->
                                new Row(month.format(YearMonth.parse(each.month())), List.of(Cell.of(each.referred()))))
                        .toList());
    }

    private Figure counts(String code, Map<? extends Enum<?>, Long> counts, long total) {
        return figure(
                code,
                say("report.sentence." + code, total),
                false,
                List.of(say("report.column." + code), say("report.column.referrals")),
                counts.entrySet().stream()
                        .map(each -> new Row(labels.of(each.getKey()), List.of(Cell.of(each.getValue()))))
                        .toList());
    }

    private Figure waits(ReportView report) {
        return figure(
                "waits",
                say("report.sentence.waits"),
                false,
                List.of(
                        say("report.column.waits"),
                        say("report.column.median"),
                        say("report.column.p90"),
                        say("report.column.known")),
                List.of(
                        wait("report.wait.firstContact", report.firstContact()),
                        wait("report.wait.intake", report.intake())));
    }

    private Row wait(String name, ReportView.WaitView wait) {
        return new Row(say(name), List.of(days(wait.median()), days(wait.p90()), Cell.of(wait.known())));
    }

    private Cell days(@Nullable Double days) {
        return days == null ? Cell.none(say("report.none")) : Cell.of(days);
    }

    private Figure figure(String code, String sentence, boolean overTime, List<String> columns, List<Row> rows) {
        return new Figure(
                code, say("report.title." + code), sentence, say("report.definition." + code), overTime, columns, rows);
    }

    private static long total(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String say(String key, Object... with) {
        return Objects.requireNonNull(messages.getMessage(key, with, LocaleContextHolder.getLocale()));
    }
}
