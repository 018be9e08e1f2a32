package nl.welzijnoprecept.placement;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of a placement's history.
 *
 * @param revision the placement's revision after it: with the placement it identifies the line
 * @param takenBy  null where the product did it by itself, and so is the role
 */
public record PlacementChange(
        PlacementId placement,
        int revision,
        PlacementStep step,
        PlacementStatus from,
        PlacementStatus to,
        @Nullable ProfessionalId takenBy,
        @Nullable Role role,
        Instant takenAt,
        @Nullable String reason,
        @Nullable EndReason reasonCode) {}
