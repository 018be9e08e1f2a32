package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.Norms;
import nl.welzijnoprecept.deadline.Unasked;
import org.jspecify.annotations.Nullable;

/**
 * All that a step can change, so that UNDO can put it back as it was.
 *
 * @param deadlines             the clocks of the case; during a pause all but {@code RESUMPTION} stand still
 * @param permissionWithdrawnOn from then on nothing is shared any more; it erases nothing
 */
public record ReferralState(
        ReferralStatus status,
        Instant since,
        @Nullable ProfessionalId coach,
        Deadlines deadlines,
        @Nullable Pause pause,
        @Nullable Closure closure,
        @Nullable LocalDate permissionWithdrawnOn) {

    /**
     * The most urgent clock that runs. Once closed only the one that waits for a partner's answer, as somebody has to ask
     * them: what the referrer is to hear then is no work on the case.
     */
    public @Nullable Due due() {
        return (status.isOpen()
                        ? deadlines.next(pause != null)
                        : deadlines.of(DeadlineKind.HAND_OVER_ANSWER).map(Deadline::due))
                .orElse(null);
    }

    ReferralState with(Deadlines other) {
        return new ReferralState(status, since, coach, other, pause, closure, permissionWithdrawnOn);
    }

    ReferralState withPermissionWithdrawnOn(@Nullable LocalDate day) {
        return new ReferralState(status, since, coach, deadlines, pause, closure, day);
    }

    /** After something happened in the case. Empty when no clock takes notice. */
    Optional<ReferralState> after(Collection<Milestone> milestones, LocalDate day, Norms norms, boolean toReferrer) {
        var after = deadlines.at(milestones, day, norms, toReferrer);
        return after.equals(deadlines) ? Optional.empty() : Optional.of(with(after));
    }

    /** After an answer: what others are still to be asked goes on. */
    Optional<ReferralState> answered(Collection<Milestone> milestones, Unasked unasked, LocalDate day, Norms norms) {
        var after = deadlines.at(milestones, day, norms, false).asking(unasked, deadlines, norms);
        return after.equals(deadlines) ? Optional.empty() : Optional.of(with(after));
    }
}
