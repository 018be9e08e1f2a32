package nl.welzijnoprecept.statistics.app;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.pages.Figure;
import nl.welzijnoprecept.pages.Figure.Cell;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Figures;
import nl.welzijnoprecept.statistics.Period;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts of referrals as figures of the page: one dimension each, as the service lets them be known. */
@Component
class CountFigures {
    /** More bars than this nobody can tell apart: quarters then. */
    private static final int MOST_MONTHS = 24;

    private final FiguresService service;
    private final DimensionWords words;
    private final Clock clock;

    CountFigures(FiguresService service, DimensionWords words, Clock clock) {
        this.service = service;
        this.words = words;
        this.clock = clock;
    }

    /** The first figure of the page. */
    static Dimension time(Period period) {
        return ChronoUnit.MONTHS.between(period.from(), period.to()) < MOST_MONTHS
                ? Dimension.MONTH
                : Dimension.QUARTER;
    }

    Figure of(Actor actor, MunicipalityCode municipality, Period period, Dimension dimension) {
        var counted = service.referrals(actor, new FiguresQuestion(municipality, period, List.of(dimension)));
        var code = dimension.label();
        return new Figure(
                code,
                words.say("figures.title." + code),
                sentence(counted),
                words.say("figures.definition." + code),
                dimension.isTime(),
                List.of(words.say("figures.column." + code), words.say("figures.column.referrals")),
                rows(counted, period, dimension));
    }

    private List<Figure.Row> rows(Figures counted, Period period, Dimension dimension) {
        if (counted.rows().isEmpty()) {
            // No rows are no zeros: with somebody in the total, or nobody knows how many, all of it is suppressed.
            return isNothing(counted.total()) ? List.of() : List.of(row(words.say("figures.value.all"), null));
        }
        var rows = new ArrayList<>(counted.rows());
        if (dimension == Dimension.MONTH) {
            // A month without a row is known to be 0, once it has begun.
            var today = YearMonth.from(DutchTime.day(clock.instant()));
            var told = rows.stream().map(row -> row.values().getFirst()).toList();
            period.from()
                    .atDay(1)
                    .datesUntil(period.to().plusMonths(1).atDay(1), java.time.Period.ofMonths(1))
                    .map(YearMonth::from)
                    .filter(month -> !month.isAfter(today) && !told.contains(month.toString()))
                    .forEach(month -> rows.add(new Figures.Row(List.of(month.toString()), 0L)));
        }
        rows.sort(RowOrder.of(dimension));
        return rows.stream()
                .map(row -> row(words.of(dimension, row.values().getFirst()), row.count()))
                .toList();
    }

    private Figure.Row row(String name, @Nullable Long count) {
        return new Figure.Row(
                name, List.of(count == null ? Cell.suppressed(words.say("figures.suppressed")) : Cell.of(count)));
    }

    private String sentence(Figures counted) {
        var total = counted.total();
        return total == null ? words.say("figures.total.suppressed") : words.say("figures.total", total);
    }

    private static boolean isNothing(@Nullable Long total) {
        return Long.valueOf(0).equals(total);
    }
}
