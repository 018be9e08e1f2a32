package nl.welzijnoprecept.feedback.app;

import java.util.UUID;
import nl.welzijnoprecept.referral.CaseLine;

/** Whose it is in a list of many cases: enough to recognise the case by. */
record FeedbackCaseView(UUID id, String reference, String givenName, String familyName) {
    static FeedbackCaseView of(CaseLine line) {
        return new FeedbackCaseView(line.id().value(), line.reference().value(), line.givenName(), line.familyName());
    }
}
