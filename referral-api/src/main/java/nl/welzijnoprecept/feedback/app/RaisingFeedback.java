package nl.welzijnoprecept.feedback.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.feedback.FeedbackDueId;
import nl.welzijnoprecept.feedback.FeedbackDues;
import nl.welzijnoprecept.feedback.Owed;
import nl.welzijnoprecept.referral.Moved;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferrerNews;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the referrer is to hear, in the transaction in which it comes to be or ceases to be owed. */
@Component
class RaisingFeedback implements ReferrerNews {
    private final FeedbackDues dues;

    RaisingFeedback(FeedbackDues dues) {
        this.dues = dues;
    }

    @Override
    public void of(Moved moved) {
        if (Owed.isTouchedBy(moved)) { // else many reassignments at once would read as many lists for nothing
            dues.save(dues.of(moved.referral()).after(moved, fresh()));
        }
    }

    @Override
    public void of(Referral referral, Milestone milestone, @Nullable UUID in, Instant now) {
        dues.save(dues.of(referral).after(milestone, referral, in, fresh(), now));
    }

    private static FeedbackDueId fresh() {
        return new FeedbackDueId(Identifiers.next());
    }
}
