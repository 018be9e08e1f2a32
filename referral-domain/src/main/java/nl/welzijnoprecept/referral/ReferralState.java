package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.time.DutchTime;
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

    ReferralState withPermissionWithdrawnOn(@Nullable LocalDate day) {
        return new ReferralState(status, since, coach, due, pause, closure, day);
    }

    /** With the other clock instead of this one. Empty when this one is not the one that runs, or stands still. */
    Optional<ReferralState> turned(DeadlineKind from, DeadlineKind to, Norms norms) {
        var clock = clock();
        if (clock == null || clock.kind() != from) {
            return Optional.empty();
        }
        // A pause is a status of its own: of the one it interrupts, only the clock tells when it began.
        var turned = pause == null ? norms.due(to, DutchTime.day(since)) : norms.instead(clock, to);
        return Optional.of(withClock(turned));
    }
}
