package nl.welzijnoprecept.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that the referrer is to hear.
 *
 * @param raisedAt  since when
 * @param revision  of the step that it came from; null where it came from no step
 * @param placement what had started; null where it came from a step
 * @param end       null as long as it is owed
 */
public record FeedbackDue(
        FeedbackDueId id,
        ReferralId referral,
        FeedbackMoment moment,
        Instant raisedAt,
        @Nullable Integer revision,
        @Nullable UUID placement,
        @Nullable DueEnd end) {

    /** By when, as the clocks of its case have it; null where none says so, and while they stand still. */
    public @Nullable LocalDate dueOn(Referral within) {
        var state = within.state();
        return isOpen() && state.status() != ReferralStatus.PAUSED
                ? moment.clock()
                        .flatMap(state.deadlines()::of)
                        .map(Deadline::on)
                        .orElse(null)
                : null;
    }

    public boolean isOpen() {
        return end == null;
    }

    FeedbackDue ended(DueEnd how) {
        return with(how);
    }

    FeedbackDue open() {
        return with(null);
    }

    private FeedbackDue with(@Nullable DueEnd newEnd) {
        return new FeedbackDue(id, referral, moment, raisedAt, revision, placement, newEnd);
    }
}
