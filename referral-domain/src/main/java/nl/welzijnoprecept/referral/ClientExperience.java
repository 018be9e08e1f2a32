package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** How it went, in a client's own judgement and words, on their own page. */
public record ClientExperience(
        UUID id,
        ReferralId referral,
        About about,
        ClientVerdict verdict,
        @Nullable String words,
        Instant toldAt) {
    public static final int MAXIMUM_WORDS = 1000;

    /** What it is about. */
    public enum About {
        ACTIVITY,
        COACHING
    }

    public ClientExperience {
        if (words != null && words.length() > MAXIMUM_WORDS) {
            throw new InvalidInput("words", "TOO_LONG");
        }
    }

    /** As long as the case is open, and as long afterwards as it could be opened again: then somebody reads it. */
    public static boolean isHeard(Referral referral, LocalDate today) {
        var closure = referral.state().closure();
        return referral.status().isOpen()
                || (closure != null
                        && !today.isAfter(DutchTime.day(closure.closedAt()).plus(Referral.REOPEN_WITHIN)));
    }
}
