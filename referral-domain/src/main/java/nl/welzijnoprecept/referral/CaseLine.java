package nl.welzijnoprecept.referral;

import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.accesslog.CaseFile;

/** A case in a list of what goes on in many: enough to recognise it by, and to know what the referrer may hear of it. */
public record CaseLine(
        ReferralId id,
        OrganisationId handler,
        Reference reference,
        String givenName,
        String familyName,
        Sharing sharing) {

    /** The client's file, as the access log names it. */
    public CaseFile file() {
        return new CaseFile(id.value(), handler);
    }
}
