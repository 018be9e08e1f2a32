package nl.welzijnoprecept.statistics.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.welzijnoprecept.pages.Figure;
import nl.welzijnoprecept.pages.Figure.Cell;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Figures;
import nl.welzijnoprecept.statistics.Indicator;
import nl.welzijnoprecept.statistics.Measure;
import nl.welzijnoprecept.statistics.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables with a column for each year. What is in none of a year's rows is known to be 0, unless no row of it may be told. */
@Component
class TwoYears {
    private static final int PERCENT = 2;

    private final DimensionWords words;

    TwoYears(DimensionWords words) {
        this.words = words;
    }

    /** How many were referred, and by how many. */
    Figure reach(List<Period> years, List<Figures> counted, List<List<Indicator>> measured) {
        var referrals = new Figure.Row(
                words.say("figures.column.referrals"),
                counted.stream().map(each -> cell(each.total())).toList());
        var practices = row(Measure.PRACTICES_REACHED, measured);
        return new Figure(
                "total",
                words.say("yearReport.total"),
                words.say("yearReport.total.sentence"),
                words.definition(IndicatorGroup.REACH),
                false,
                columns(years, words.say("figures.column.what")),
                List.of(referrals, practices));
    }

    Figure counted(List<Period> years, List<Figures> counted, Dimension dimension) {
        var code = dimension.label();
        return new Figure(
                code,
                words.say("figures.title." + code),
                words.say("yearReport.counted"),
                words.say("figures.definition." + code),
                false,
                columns(years, words.say("figures.column." + code)),
                rows(counted, dimension));
    }

    Figure measured(List<Period> years, List<List<Indicator>> measured, IndicatorGroup group) {
        return new Figure(
                group.code(),
                words.say("figures.title." + group.code()),
                words.say("figures.sentence." + group.code()),
                words.definition(group),
                false,
                columns(years, words.say("figures.column.what")),
                group.measures().stream().map(each -> row(each, measured)).toList());
    }

    private static List<String> columns(List<Period> years, String first) {
        var columns = new ArrayList<>(List.of(first));
        years.forEach(year -> columns.add(String.valueOf(year.from().getYear())));
        return columns;
    }

    private List<Figure.Row> rows(List<Figures> counted, Dimension dimension) {
        var values = counted.stream()
                .flatMap(each -> each.rows().stream())
                .sorted(RowOrder.of(dimension))
                .map(row -> row.values().getFirst())
                .distinct()
                .toList();
        if (values.isEmpty() && counted.stream().allMatch(TwoYears::isNothing)) {
            return List.of();
        }
        if (values.isEmpty()) {
            return List.of(new Figure.Row(
                    words.say("figures.value.all"),
                    counted.stream().map(each -> cell(each, null)).toList()));
        }
        return values.stream()
                .map(value -> new Figure.Row(
                        words.of(dimension, value),
                        counted.stream().map(each -> cell(each, value)).toList()))
                .toList();
    }

    private Cell cell(Figures year, @Nullable String value) {
        return year.rows().stream()
                .filter(row -> row.values().getFirst().equals(value))
                .findFirst()
                .map(row -> cell(row.count()))
                .orElseGet(() -> cell(year.rows().isEmpty() && !isNothing(year) ? null : Long.valueOf(0)));
    }

    private static boolean isNothing(Figures year) {
        return Long.valueOf(0).equals(year.total());
    }

    private Cell cell(@Nullable Long count) {
        return count == null ? Cell.suppressed(words.say("figures.suppressed")) : Cell.of(count);
    }

    private Figure.Row row(Measure measure, List<List<Indicator>> measured) {
        return new Figure.Row(
                words.say("figures.indicator." + measure.code()),
                measured.stream()
                        .map(year -> year.stream()
                                .filter(each -> each.code().equals(measure.code()))
                                .findFirst()
                                .orElseThrow())
                        .map(this::cell)
                        .toList());
    }

    /** With what it was made of, so that a share of few is not read as one of many. */
    private Cell cell(Indicator indicator) {
        if (indicator.suppressed()) {
            return Cell.suppressed(words.say("figures.suppressed"));
        }
        var value = indicator.value();
        if (value == null) {
            return Cell.none(words.say("figures.none"));
        }
        var of = Objects.requireNonNull(indicator.denominator(), "what has a value has a denominator");
        return switch (indicator.unit()) {
            case SHARE ->
                said(
                        "yearReport.share",
                        value.movePointRight(PERCENT),
                        Objects.requireNonNull(indicator.numerator()),
                        of);
            case WORKING_DAYS, CALENDAR_DAYS, POINTS -> said("yearReport.days", value, of);
            case PEOPLE -> Cell.of(value);
            case PRACTICES -> said("yearReport.practices", value, of);
        };
    }

    private Cell said(String key, Number value, Object... beside) {
        return new Cell(
                words.say(
                        key, Stream.concat(Stream.of(value), Stream.of(beside)).toArray()),
                value,
                false);
    }
}
