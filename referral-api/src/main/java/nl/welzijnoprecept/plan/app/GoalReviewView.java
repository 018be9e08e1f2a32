package nl.welzijnoprecept.plan.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.GoalReview;
import nl.welzijnoprecept.plan.ReviewMoment;
import nl.welzijnoprecept.referral.ClientVerdict;
import org.jspecify.annotations.Nullable;

/** What the client said when asked again. */
record GoalReviewView(
        UUID id,
        ReviewMoment moment,
        ClientVerdict verdict,
        @Nullable String words,
        PartyView recordedBy,
        Instant recordedAt) {

    static GoalReviewView of(GoalReview review, Names names) {
        return new GoalReviewView(
                review.id().value(),
                review.moment(),
                review.verdict(),
                review.words(),
                PartyView.of(names.of(review.recordedBy())),
                review.recordedAt());
    }
}
