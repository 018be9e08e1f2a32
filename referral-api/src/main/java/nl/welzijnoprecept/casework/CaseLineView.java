package nl.welzijnoprecept.casework;

import java.util.UUID;
import nl.welzijnoprecept.referral.CaseLine;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;

/** Whose it is in a list of many cases: enough to recognise the case by. */
public record CaseLineView(UUID id, String reference, String givenName, String familyName) {
    public static CaseLineView of(CaseLine line) {
        return of(line.id(), line.reference(), line.givenName(), line.familyName());
    }

    public static CaseLineView of(ReferralId id, Reference reference, String givenName, String familyName) {
        return new CaseLineView(id.value(), reference.value(), givenName, familyName);
    }
}
