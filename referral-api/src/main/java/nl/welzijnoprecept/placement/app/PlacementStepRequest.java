package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.PlacementCommand;
import nl.welzijnoprecept.placement.PlacementStep;
import org.jspecify.annotations.Nullable;

/** A step to take with a placement. */
record PlacementStepRequest(
        @NotNull PlacementStep step,

        @Nullable @Size(max = 4000) @Schema(description = "For END this or a reasonCode; with OTHER always.")
        String reason,

        @Nullable @Schema(description = "Why it ends, for END and DECLINE_OFFER.")
        EndReason reasonCode,

        @Nullable @Schema(description = "The first day, for START; today when left out.")
        LocalDate on) {
    PlacementCommand toCommand() {
        return new PlacementCommand(step, reason, reasonCode, on);
    }
}
