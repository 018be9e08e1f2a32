package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of who was let in.
 *
 * @param restriction as it was from then on; null when it was lifted
 * @param reason      null when the referrer asked for it
 */
public record RestrictionChange(
        ReferralId referral,
        @Nullable Restriction restriction,
        @Nullable String reason,
        ProfessionalId by,
        Instant at) {}
