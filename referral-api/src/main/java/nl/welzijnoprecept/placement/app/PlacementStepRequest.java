package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.placement.PlacementStep;
import org.jspecify.annotations.Nullable;

/** A step to take with a placement. */
record PlacementStepRequest(
        @NotNull PlacementStep step,

        @Nullable @Size(max = 4000) @Schema(description = "Needed for END.")
        String reason) {}
