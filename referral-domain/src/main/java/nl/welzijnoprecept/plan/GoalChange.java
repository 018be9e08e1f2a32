package nl.welzijnoprecept.plan;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a goal's history; only ever added.
 *
 * @param number the revision of the goal from then on
 */
public record GoalChange(
        GoalId goal,
        int number,
        GoalState state,
        @Nullable String reason,
        ProfessionalId changedBy,
        Instant changedAt) {}
