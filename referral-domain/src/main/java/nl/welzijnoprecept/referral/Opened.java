package nl.welzijnoprecept.referral;

import nl.welzijnoprecept.accesslog.CaseFile;

/**
 * A referral that was opened to be read.
 *
 * @param file as the access log names it, with the reason when that is not the reader's role
 */
public record Opened(Referral referral, CaseFile file) {
    public static Opened inScope(Referral referral) {
        return new Opened(referral, referral.file());
    }

    public static Opened forStatedReason(Referral referral) {
        return new Opened(referral, referral.file().forStatedReason());
    }
}
