package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.deadline.Due;
import org.jspecify.annotations.Nullable;

/**
 * All that a step can change, so that UNDO can put it back as it was.
 *
 * @param permissionWithdrawnOn from then on nothing is shared any more; it erases nothing
 */
public record ReferralState(
        ReferralStatus status,
        Instant since,
        @Nullable ProfessionalId coach,
        @Nullable Due due,
        @Nullable Pause pause,
        @Nullable Closure closure,
        @Nullable LocalDate permissionWithdrawnOn) {

    /** The clock of the work: the one that runs, or, during a pause, the one that stands still. */
    public @Nullable Due clock() {
        return pause == null ? due : pause.stopped();
    }

    ReferralState withClock(@Nullable Due clock) {
        return pause == null
                ? new ReferralState(status, since, coach, clock, null, closure, permissionWithdrawnOn)
                : new ReferralState(
                        status,
                        since,
                        coach,
                        due,
                        new Pause(pause.cameFrom(), pause.pausedOn(), clock),
                        closure,
                        permissionWithdrawnOn);
    }
}
