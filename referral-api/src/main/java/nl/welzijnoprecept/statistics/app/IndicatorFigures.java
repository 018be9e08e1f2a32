package nl.welzijnoprecept.statistics.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.pages.Figure;
import nl.welzijnoprecept.pages.Figure.Cell;
import nl.welzijnoprecept.statistics.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Indicators as figures of the page, those of one group together. */
@Component
class IndicatorFigures {
    private static final int HUNDRED = 2;

    private final DimensionWords words;

    IndicatorFigures(DimensionWords words) {
        this.words = words;
    }

    Figure of(IndicatorGroup group, List<Indicator> all) {
        var shown = group.measures().stream()
                .flatMap(measure -> all.stream().filter(each -> each.code().equals(measure.code())))
                .toList();
        var unit = shown.getFirst().unit();
        return new Figure(
                group.code(),
                words.say("figures.title." + group.code()),
                words.say("figures.sentence." + group.code()),
                words.definition(group),
                false,
                columns(unit),
                shown.stream().map(this::row).toList());
    }

    private List<String> columns(Indicator.Unit unit) {
        var columns = new ArrayList<String>();
        columns.add(words.say("figures.column.what"));
        columns.add(words.say(
                switch (unit) {
                    case SHARE -> "figures.column.share";
                    case WORKING_DAYS -> "figures.column.days";
                    case CALENDAR_DAYS -> "figures.column.calendarDays";
                    case PRACTICES -> "figures.column.practices";
                    case PEOPLE -> "figures.column.people";
                    case POINTS -> "figures.column.points";
                }));
        if (unit == Indicator.Unit.SHARE) {
            columns.add(words.say("figures.column.numerator"));
        }
        columns.add(words.say("figures.column.denominator"));
        return columns;
    }

    private Figure.Row row(Indicator indicator) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(indicator, shown(indicator)));
        if (indicator.unit() == Indicator.Unit.SHARE) {
            cells.add(cell(indicator, indicator.numerator()));
        }
        cells.add(cell(indicator, indicator.denominator()));
        return new Figure.Row(words.say("figures.indicator." + indicator.code()), cells);
    }

    /** A share as a percentage. */
    private static @Nullable BigDecimal shown(Indicator indicator) {
        var value = indicator.value();
        return value == null || indicator.unit() != Indicator.Unit.SHARE ? value : value.movePointRight(HUNDRED);
    }

    private Cell cell(Indicator indicator, @Nullable Number value) {
        if (indicator.suppressed()) {
            return Cell.suppressed(words.say("figures.suppressed"));
        }
        return value == null ? Cell.none(words.say("figures.none")) : Cell.of(value);
    }
}
