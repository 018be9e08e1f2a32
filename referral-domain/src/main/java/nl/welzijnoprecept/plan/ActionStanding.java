package nl.welzijnoprecept.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stands now.
 *
 * @param last the last line of its history; null as long as nothing changed
 */
public record ActionStanding(Action action, @Nullable ActionChange last) {

    public ActionState state() {
        return last == null ? ActionState.OPEN : last.state();
    }

    public int revision() {
        return last == null ? 0 : last.number();
    }

    /** The day it was done, or it was clear that it was not; null while it is open. */
    public @Nullable LocalDate on() {
        return last == null || last.state() == ActionState.OPEN ? null : last.on();
    }

    /** How urgent it is; null when it is not open any more. */
    public @Nullable DueState due(LocalDate today) {
        return state() == ActionState.OPEN ? action.due(today) : null;
    }

    /**
     * Says that it was done, or not; or that it is open after all. Or refuses.
     *
     * @param expected the revision that whoever acts has seen
     */
    public ActionChange change(ActionState to, LocalDate on, Actor actor, int expected, Instant now) {
        if (revision() != expected) {
            throw new StaleRevision();
        }
        if (to == state()) {
            throw new IllegalStep(to, state(), EnumSet.complementOf(EnumSet.of(to)));
        }
        return new ActionChange(action.id(), revision() + 1, to, on, actor.id(), now);
    }
}
