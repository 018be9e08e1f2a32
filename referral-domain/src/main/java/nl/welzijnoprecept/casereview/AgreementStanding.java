package nl.welzijnoprecept.casereview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it stands now.
 *
 * @param last   the last line of its history; null as long as nothing changed
 * @param closed whether its case is: then there is nothing to be done any more
 */
public record AgreementStanding(
        Agreement agreement, @Nullable AgreementChange last, boolean closed) {

    public AgreementState state() {
        return last == null ? AgreementState.OPEN : last.state();
    }

    public int revision() {
        return last == null ? 0 : last.number();
    }

    /** How urgent it is; null when there is nothing to be done any more. */
    public @Nullable DueState due(LocalDate today) {
        return state() == AgreementState.OPEN && !closed ? DueState.of(agreement.dueOn(), today) : null;
    }

    /**
     * Says that it was done, or not; or that it is open after all. Or refuses.
     *
     * @param expected the revision that whoever acts has seen
     */
    public AgreementChange change(AgreementState to, @Nullable String reason, Actor actor, int expected, Instant now) {
        if (revision() != expected) {
            throw new StaleRevision();
        }
        if (to == state()) {
            throw new IllegalStep(to, state(), EnumSet.complementOf(EnumSet.of(to)));
        }
        if (closed) {
            throw ReviewNeed.OPEN_REFERRAL.notMet();
        }
        return new AgreementChange(agreement.id(), revision() + 1, to, reason, actor.id(), now);
    }
}
