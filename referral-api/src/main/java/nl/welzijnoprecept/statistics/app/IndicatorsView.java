package nl.welzijnoprecept.statistics.app;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.statistics.Indicator;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;

/** How the work goes. */
record IndicatorsView(
        @Schema(example = "GM0356") String municipality,
        @Schema(example = "2026-01") String from,
        @Schema(example = "2026-12") String to,
        ReferralFiguresView.Rule rule,
        Instant asOf,
        List<IndicatorView> indicators,

        @Schema(description = "Where it says what is measured.", example = DefinitionsView.PATH)
        String definitions,

        @JsonIgnore Language language) {

    /**
     * One indicator.
     *
     * @param numerator   null when suppressed, and for a median
     * @param denominator how many cases it tells about; null when suppressed
     * @param value       null when suppressed, and when there is no case to tell about
     * @param suppressed  true, or left out
     */
    record IndicatorView(
            @Schema(example = "intakeRate") String code,
            @Schema(nullable = true) @Nullable Long numerator,
            @Schema(nullable = true) @Nullable Long denominator,
            @Schema(nullable = true) @Nullable BigDecimal value,
            Indicator.Unit unit,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean suppressed) {

        static IndicatorView of(Indicator indicator) {
            return new IndicatorView(
                    indicator.code(),
                    indicator.numerator(),
                    indicator.denominator(),
                    indicator.value(),
                    indicator.unit(),
                    indicator.suppressed() ? true : null);
        }
    }

    static IndicatorsView of(
            FiguresQuestion question,
            List<Indicator> indicators,
            ReferralFiguresView.Rule rule,
            ReferralFiguresView.Moment moment) {
        return new IndicatorsView(
                question.municipality().value(),
                question.period().from().toString(),
                question.period().to().toString(),
                rule,
                moment.asOf(),
                indicators.stream().map(IndicatorView::of).toList(),
                DefinitionsView.PATH,
                moment.language());
    }
}
