package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/** How much there is for a dimension in a district, and how much was wanted and not there. */
record CoverageView(
        Dimension dimension,

        @Nullable @Schema(description = "Four digits of a postcode; null where nobody said which.", example = "3431")
        String district,

        @Schema(description = "What takes place now; an activity counts for each of its dimensions.")
        int activities,

        @Schema(description = "Of those: what costs nothing.")
        int free,

        @Schema(description = "Of those: not checked for six months, or never.")
        int stale,

        @Nullable
        @Schema(
                description =
                        "How often the own organisation heard that it was wanted; null for who is no coordinator.")
        Integer openGaps) {
    CoverageView withGaps(int open) {
        return new CoverageView(dimension, district, activities, free, stale, open);
    }
}
