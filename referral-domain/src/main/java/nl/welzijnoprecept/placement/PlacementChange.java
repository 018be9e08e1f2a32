package nl.welzijnoprecept.placement;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of a placement's history.
 *
 * @param revision the placement's revision after it: with the placement it identifies the line
 */
public record PlacementChange(
        PlacementId placement,
        int revision,
        PlacementStep step,
        PlacementStatus from,
        PlacementStatus to,
        ProfessionalId takenBy,
        Role role,
        Instant takenAt,
        @Nullable String reason) {}
