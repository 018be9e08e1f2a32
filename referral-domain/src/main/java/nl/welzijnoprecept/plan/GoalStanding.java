package nl.welzijnoprecept.plan;

import java.time.Instant;
import java.util.EnumSet;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands now.
 *
 * @param last the last line of its history; null as long as nothing changed
 */
public record GoalStanding(Goal goal, @Nullable GoalChange last) {

    public GoalState state() {
        return last == null ? GoalState.OPEN : last.state();
    }

    public int revision() {
        return last == null ? 0 : last.number();
    }

    /**
     * Brings it to another state, or refuses.
     *
     * @param expected the revision that whoever acts has seen
     */
    public GoalChange change(GoalState to, @Nullable String reason, Actor actor, int expected, Instant now) {
        if (revision() != expected) {
            throw new StaleRevision();
        }
        if (to == state()) {
            throw new IllegalStep(to, state(), EnumSet.complementOf(EnumSet.of(to)));
        }
        if (to == GoalState.DROPPED && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "REQUIRED");
        }
        return new GoalChange(goal.id(), revision() + 1, to, reason, actor.id(), now);
    }
}
