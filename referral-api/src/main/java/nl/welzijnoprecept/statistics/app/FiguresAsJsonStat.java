package nl.welzijnoprecept.statistics.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.app.JsonStat.Axis;
import nl.welzijnoprecept.statistics.app.JsonStat.Category;
import nl.welzijnoprecept.statistics.app.JsonStat.Cell;
import nl.welzijnoprecept.statistics.app.JsonStat.Role;
import nl.welzijnoprecept.statistics.app.JsonStat.Unit;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Counts as a cube: a combination that has no row is known to be 0. */
@Component
class FiguresAsJsonStat extends AsJsonStat<ReferralFiguresView> {
    private static final String REFERRALS = "referrals";

    private final FigureTables tables;
    private final DimensionWords words;

    FiguresAsJsonStat(JsonMapper json, FigureTables tables, DimensionWords words) {
        super(ReferralFiguresView.class, json);
        this.tables = tables;
        this.words = words;
    }

    @Override
    protected Language language(ReferralFiguresView figures) {
        return figures.language();
    }

    @Override
    protected JsonStat table(ReferralFiguresView figures) {
        var axes = new ArrayList<Axis>();
        axes.add(measure());
        axes.add(tables.municipality(figures.municipality()));
        var before = axes.size();
        figures.by().forEach(code -> axes.add(axis(code, figures)));
        var about = new FigureTables.About(figures.from(), figures.to(), figures.asOf(), figures.language());
        // Of a table without rows the total tells whether there is nothing, or nothing that may be told.
        var heading =
                tables.heading("figures.table.referrals", about, Map.of("total", Optional.ofNullable(figures.total())));
        var counts = counts(figures);
        return JsonStat.of(
                heading, axes, place -> counts.getOrDefault(place.subList(before, place.size()), Cell.of(0)));
    }

    private static Map<List<Object>, Cell> counts(ReferralFiguresView figures) {
        var counts = new HashMap<List<Object>, Cell>();
        if (figures.by().isEmpty()) {
            counts.put(List.of(), cell(figures.total()));
        }
        figures.rows().forEach(row -> {
            var values = new ArrayList<Object>();
            figures.by().forEach(code -> values.add(row.get(code)));
            counts.put(values, cell((Long) row.get(ReferralFiguresView.COUNT)));
        });
        return counts;
    }

    private static Cell cell(@Nullable Long count) {
        return count == null ? Cell.SUPPRESSED : Cell.of(count);
    }

    private Axis measure() {
        var name = words.say("figures.column.referrals");
        var category = new Category(
                List.of(REFERRALS), Map.of(REFERRALS, name), Map.of(REFERRALS, new Unit(name, 0)), Map.of());
        return new Axis("measure", Role.METRIC, words.say("figures.column.what"), List.of(), category);
    }

    private Axis axis(String code, ReferralFiguresView figures) {
        var dimension = Dimension.of(code).orElseThrow();
        var values = figures.rows().stream()
                .map(row -> String.valueOf(row.get(code)))
                .distinct()
                .sorted()
                .toList();
        return new Axis(
                code,
                role(dimension),
                words.say("figures.column." + code),
                List.of(words.say("figures.definition." + code)),
                Category.of(values, value -> words.of(dimension, value)));
    }

    private static @Nullable Role role(Dimension dimension) {
        return switch (dimension) {
            case MONTH, QUARTER -> Role.TIME;
            case DISTRICT -> Role.GEO;
            case REASON, AGE_BAND, GENDER, REFERRER_TYPE, STATUS, OUTCOME -> null;
        };
    }
}
