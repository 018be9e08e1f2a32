package nl.welzijnoprecept.practicereport.app;

import java.util.Map;
import java.util.stream.Stream;
import nl.welzijnoprecept.pages.FileNames;
import nl.welzijnoprecept.practicereport.app.ReportView.WaitView;
import nl.welzijnoprecept.web.AsCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report as rows: which figure, of which code, how much. */
@Component
class ReportAsCsv extends AsCsv<ReportView> {
    ReportAsCsv() {
        super(ReportView.class, "practice-report.csv");
    }

    @Override
    protected String fileName(ReportView report) {
        return FileNames.of("practice-report", report.practice().name(), report.from(), report.to()) + ".csv";
    }

    @Override
    protected Stream<Stream<?>> rows(ReportView report) {
        return Stream.of(
                        Stream.of(row("figure", "code", "value"), row("referred", "", report.referred())),
                        report.months().stream().map(month -> row("month", month.month(), month.referred())),
                        Stream.of(row("shared", "", report.shared())),
                        counts("status", report.status()),
                        counts("ended", report.ended()),
                        counts("outcome", report.outcomes()),
                        counts("reason", report.reasons()),
                        wait("daysToFirstContact", report.firstContact()),
                        wait("daysToIntake", report.intake()),
                        Stream.of(
                                row("feedback", "received", report.feedback().received()),
                                row(
                                        "feedback",
                                        "acknowledged",
                                        report.feedback().acknowledged()),
                                row(
                                        "clientVerdict",
                                        "completed",
                                        report.clientVerdict().completed()),
                                row(
                                        "clientVerdict",
                                        "known",
                                        report.clientVerdict().known()),
                                row("fading", "fading", report.fading().fading()),
                                row("fading", "expected", report.fading().expected()),
                                row("fading", "actual", report.fading().actual())))
                .flatMap(rows -> rows);
    }

    private static Stream<Stream<?>> wait(String figure, WaitView wait) {
        return Stream.of(
                row(figure, "known", wait.known()),
                row(figure, "median", wait.median()),
                row(figure, "p90", wait.p90()));
    }

    private static Stream<Stream<?>> counts(String figure, Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream().map(count -> row(figure, count.getKey(), count.getValue()));
    }

    private static Stream<?> row(String figure, Object code, @Nullable Object value) {
        return Stream.of(figure, code, value == null ? "" : value);
    }
}
