package nl.welzijnoprecept.statistics.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.statistics.Indicator;
import nl.welzijnoprecept.statistics.app.IndicatorsView.IndicatorView;
import nl.welzijnoprecept.statistics.app.JsonStat.Axis;
import nl.welzijnoprecept.statistics.app.JsonStat.Category;
import nl.welzijnoprecept.statistics.app.JsonStat.Cell;
import nl.welzijnoprecept.statistics.app.JsonStat.Role;
import nl.welzijnoprecept.statistics.app.JsonStat.Unit;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Indicators as a cube: of each the value, and the two numbers that it was made of. */
@Component
class IndicatorsAsJsonStat extends AsJsonStat<IndicatorsView> {
    private static final String VALUE = "value";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";

    private final FigureTables tables;
    private final DimensionWords words;
    private final FigureDefinitions definitions;

    IndicatorsAsJsonStat(JsonMapper json, FigureTables tables, DimensionWords words, FigureDefinitions definitions) {
        super(IndicatorsView.class, json);
        this.tables = tables;
        this.words = words;
        this.definitions = definitions;
    }

    @Override
    protected Language language(IndicatorsView indicators) {
        return indicators.language();
    }

    @Override
    protected JsonStat table(IndicatorsView indicators) {
        var about =
                new FigureTables.About(indicators.from(), indicators.to(), indicators.asOf(), indicators.language());
        var axes = List.of(tables.municipality(indicators.municipality()), measures(indicators), parts());
        var all = indicators.indicators().stream().collect(Collectors.toMap(IndicatorView::code, Function.identity()));
        return JsonStat.of(
                tables.heading("figures.table.indicators", about, Map.of()),
                axes,
                place -> cell(Objects.requireNonNull(all.get(place.get(1))), place.getLast()));
    }

    private static Cell cell(IndicatorView indicator, String part) {
        if (indicator.suppressed() != null) {
            return Cell.SUPPRESSED;
        }
        var number = part(indicator, part);
        return number == null ? Cell.NONE : Cell.of(number);
    }

    private static @Nullable Number part(IndicatorView indicator, String part) {
        return switch (part) {
            case NUMERATOR -> indicator.numerator();
            case DENOMINATOR -> indicator.denominator();
            default -> indicator.value();
        };
    }

    private Axis measures(IndicatorsView indicators) {
        var meant = definitions.ofIndicators(indicators.language());
        var codes = indicators.indicators().stream().map(IndicatorView::code).toList();
        var names = new LinkedHashMap<String, String>();
        var units = new LinkedHashMap<String, Unit>();
        var notes = new LinkedHashMap<String, List<String>>();
        indicators.indicators().forEach(each -> {
            var definition = meant.apply(each.code());
            names.put(each.code(), definition.name());
            units.put(each.code(), unit(each.unit()));
            notes.put(each.code(), List.of(definition.text()));
        });
        return new Axis(
                "indicator",
                Role.METRIC,
                words.say("figures.column.what"),
                List.of(),
                new Category(codes, names, units, notes));
    }

    private static Unit unit(Indicator.Unit unit) {
        return new Unit(
                unit.name(),
                switch (unit) {
                    case SHARE -> 3;
                    case WORKING_DAYS, CALENDAR_DAYS, POINTS -> 1;
                    case PRACTICES, PEOPLE -> 0;
                });
    }

    private Axis parts() {
        return new Axis(
                "part",
                null,
                words.say("figures.column.part"),
                List.of(),
                Category.of(List.of(VALUE, NUMERATOR, DENOMINATOR), part -> words.say("figures.column." + part)));
    }
}
