package nl.welzijnoprecept.casereview;

import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.referral.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A case on the agenda, for who works on it.
 *
 * @param conclusion the last version; null as long as there is none
 */
public record WorkedItem(
        ReviewItem item,
        CaseFile file,
        Reference reference,
        String givenName,
        String familyName,
        @Nullable String conclusion) {}
