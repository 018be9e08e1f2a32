package nl.welzijnoprecept.placement.app;

import java.util.UUID;
import nl.welzijnoprecept.referral.Referral;

/** Whose case a page is about. */
record CaseMention(UUID id, String reference, String name) {
    static CaseMention of(Referral referral) {
        return new CaseMention(
                referral.id().value(),
                referral.reference().value(),
                referral.client().givenName() + " " + referral.client().familyName());
    }
}
