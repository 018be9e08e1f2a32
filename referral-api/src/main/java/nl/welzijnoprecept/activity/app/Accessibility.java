package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who can get in. */
record Accessibility(
        @Nullable @Schema(description = "Null when nobody knows.")
        Boolean wheelchair) {}
