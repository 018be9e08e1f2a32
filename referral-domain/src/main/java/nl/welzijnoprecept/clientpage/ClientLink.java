package nl.welzijnoprecept.clientpage;

import java.time.Duration;
import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A link to a client's own page. It opens once, for whoever has its secret and knows the birth date.
 *
 * @param failures     how often a wrong birth date was given
 * @param lastFailedAt null when never
 * @param usedAt       when the client came in with it
 */
public record ClientLink(
        ClientLinkId id,
        ReferralId referral,
        ProfessionalId madeBy,
        Instant madeAt,
        Instant expiresAt,
        int failures,
        @Nullable Instant lastFailedAt,
        @Nullable Instant usedAt,
        @Nullable Withdrawal withdrawal) {

    /** So many wrong birth dates end it. */
    public static final int FAILURES = 5;

    /** So long somebody can be in with it at most; the database holds on to that as well. */
    public static final Duration VISIT = Duration.ofHours(2);

    /** By whom it was withdrawn, and when. */
    public record Withdrawal(ProfessionalId by, Instant at) {}

    public static ClientLink made(
            ClientLinkId id, ReferralId referral, ProfessionalId by, Instant now, Duration lasting) {
        return new ClientLink(id, referral, by, now, now.plus(lasting), 0, null, null, null);
    }

    public LinkState state(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (withdrawal != null) {
            return LinkState.WITHDRAWN;
        }
        if (failures >= FAILURES) {
            return LinkState.REFUSED;
        }
        return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    /** Whether it opens the page, or somebody may still be in with it: then withdrawing it changes something. */
    public boolean isAlive(Instant now) {
        return withdrawal == null && (usedAt == null ? state(now) == LinkState.OPEN : now.isBefore(usedAt.plus(VISIT)));
    }
}
