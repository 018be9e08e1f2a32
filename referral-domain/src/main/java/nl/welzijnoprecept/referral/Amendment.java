package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One field that was put right.
 *
 * @param revision the referral's revision after it: with the referral and the field it identifies the line
 * @param before   what it was; null when there was nothing
 * @param after    what it is; null when there is nothing
 */
public record Amendment(
        ReferralId referral,
        int revision,
        AmendedField field,
        @Nullable String before,
        @Nullable String after,
        String reason,
        ProfessionalId by,
        Role role,
        Instant at) {}
