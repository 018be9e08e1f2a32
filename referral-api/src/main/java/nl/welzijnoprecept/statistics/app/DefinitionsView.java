package nl.welzijnoprecept.statistics.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.statistics.Indicator;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;

/** What figures mean, as they are published. */
record DefinitionsView(
        Language language,
        ReferralFiguresView.Rule rule,

        @Schema(description = "What holds for every figure: which referrals count, and when a number is not shown.")
        List<String> general,

        List<DimensionDefinition> dimensions,
        List<IndicatorDefinition> indicators) {
    static final String PATH = "/api/v1/statistics/definitions";

    /** What referrals can be counted by. */
    record DimensionDefinition(
            @Schema(example = "reason") String code,
            @Schema(example = "Belangrijkste reden") String name,
            String definition) {}

    /**
     * What is measured.
     *
     * @param numerator null for days, which are no part of anything
     */
    record IndicatorDefinition(
            @Schema(example = "intakeRate") String code,
            @Schema(example = "Had een kennismaking") String name,
            Indicator.Unit unit,
            @Schema(nullable = true) @Nullable String numerator,
            String denominator,
            String source,

            @Schema(
                    nullable = true,
                    description = "Its number among the indicators of model fidelity; null of what is none of them.")
            @Nullable
            Integer fidelity) {
        /** As one text, for what has room for one. */
        String text() {
            return Stream.of(numerator, denominator, source)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }
}
