package nl.welzijnoprecept.referral;

import java.util.UUID;
import nl.welzijnoprecept.accesslog.CaseFile;

/** Identifies a referral. */
public record ReferralId(UUID value) {
    /** The client's file, as the access log names it. */
    public CaseFile file() {
        return new CaseFile(value);
    }
}
