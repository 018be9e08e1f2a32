package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.PlacementChange;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import org.jspecify.annotations.Nullable;

/** A line of a placement's history. */
record PlacementStepView(
        PlacementStep step,
        PlacementStatus from,
        PlacementStatus to,

        @Nullable @Schema(description = "Null where the product did it by itself.")
        PartyView by,

        @Nullable Role role,
        Instant at,
        @Nullable String reason,
        @Nullable EndReason reasonCode) {
    static PlacementStepView of(PlacementChange change, Names names) {
        return new PlacementStepView(
                change.step(),
                change.from(),
                change.to(),
                change.takenBy() == null ? null : PartyView.of(names.of(change.takenBy())),
                change.role(),
                change.takenAt(),
                change.reason(),
                change.reasonCode());
    }
}
