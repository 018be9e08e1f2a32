package nl.welzijnoprecept.statistics.app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Figures;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Counts of referrals.
 *
 * @param total null when suppressed
 * @param rows  the values by the names of their dimensions, {@code count}, and {@code suppressed} when that is null
 */
record ReferralFiguresView(
        @Schema(example = "GM0356") String municipality,
        @Schema(example = "2026-01") String from,
        @Schema(example = "2026-12") String to,
        List<String> by,
        Rule rule,
        Instant asOf,

        @Schema(nullable = true, example = "412") @Nullable Long total,

        @Schema(
                description =
                        "The values under the names of their dimensions, count, and suppressed: true when count is "
                                + "null. A combination that does not occur has no row. Where two dimensions of people are crossed, "
                                + "a suppressed combination may be one that does not occur.")
        List<Map<String, @Nullable Object>> rows,

        @Schema(description = "Where it says what is counted.", example = DefinitionsView.PATH)
        String definitions,

        @JsonIgnore Language language) {

    static final String COUNT = "count";
    static final String SUPPRESSED = "suppressed";

    /** Below this, nothing is shown. */
    record Rule(int minimum) {
        static Rule of(Minimum minimum) {
            return new Rule(minimum.value());
        }
    }

    /** When it was counted, and in which language a file says what that means. */
    record Moment(Instant asOf, Language language) {}

    static ReferralFiguresView of(FiguresQuestion question, Figures figures, Rule rule, Moment moment) {
        var by = question.by().stream().map(Dimension::label).toList();
        return new ReferralFiguresView(
                question.municipality().value(),
                question.period().from().toString(),
                question.period().to().toString(),
                by,
                rule,
                moment.asOf(),
                figures.total(),
                figures.rows().stream().map(row -> row(by, row)).toList(),
                DefinitionsView.PATH,
                moment.language());
    }

    private static Map<String, @Nullable Object> row(List<String> by, Figures.Row row) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        for (var i = 0; i < by.size(); i++) {
            view.put(by.get(i), row.values().get(i));
        }
        view.put(COUNT, row.count());
        if (row.count() == null) {
            view.put(SUPPRESSED, true);
        }
        return view;
    }
}
