package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.Actor;

/**
 * What a client wants said beside what is in the file: it stands there as they said it, and overwrites nothing.
 *
 * @param text in the client's own words
 */
public record ClientStatement(StatementId id, ReferralId referral, String text, Instant recordedAt) {
    public static final int MAXIMUM_LENGTH = 20_000;

    /** Whether whoever may see the referral may see this too: it is said to those who keep the file. */
    public static boolean isFor(Actor reader) {
        return switch (reader.role()) {
            case COACH, COORDINATOR -> true;
            case REFERRER, PROVIDER, BUDDY, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR, CLIENT -> false;
        };
    }
}
