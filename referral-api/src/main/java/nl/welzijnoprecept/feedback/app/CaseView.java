package nl.welzijnoprecept.feedback.app;

import java.util.UUID;
import nl.welzijnoprecept.referral.CaseLine;

/** Whose it is in a list of many cases: enough to recognise the case by. */
record CaseView(UUID id, String reference, String givenName, String familyName) {
    static CaseView of(CaseLine line) {
        return new CaseView(line.id().value(), line.reference().value(), line.givenName(), line.familyName());
    }
}
