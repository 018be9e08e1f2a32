package nl.welzijnoprecept.referral;

import java.time.Instant;

/**
 * What a client wants said beside what is in the file: it stands there as they said it, and overwrites nothing.
 *
 * @param text in the client's own words
 */
public record ClientStatement(StatementId id, ReferralId referral, String text, Instant recordedAt) {
    public static final int MAXIMUM_LENGTH = 20_000;
}
