package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a client's permission.
 *
 * @param purposes what was given or taken back; empty for a level
 * @param consent  what was given; null for the rest
 * @param level    how much the referrer may hear from then on
 */
public record PermissionChange(
        UUID id,
        ReferralId referral,
        PermissionKind kind,
        Set<Purpose> purposes,
        @Nullable Consent consent,
        FeedbackLevel level,
        ProfessionalId by,
        Role role,
        Instant at) {
    public PermissionChange {
        purposes = Set.copyOf(purposes);
    }
}
