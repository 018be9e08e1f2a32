package nl.welzijnoprecept.placement.app;

import java.time.Instant;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.placement.PlacementChange;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import org.jspecify.annotations.Nullable;

/** A line of a placement's history. */
record PlacementStepView(
        PlacementStep step,
        PlacementStatus from,
        PlacementStatus to,
        PartyView by,
        Role role,
        Instant at,
        @Nullable String reason) {
    static PlacementStepView of(PlacementChange change, Names names) {
        return new PlacementStepView(
                change.step(),
                change.from(),
                change.to(),
                PartyView.of(names.of(change.takenBy())),
                change.role(),
                change.takenAt(),
                change.reason());
    }
}
