package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of a referral's history.
 *
 * @param revision the referral's revision after it: with the referral it identifies the line
 * @param before   what UNDO puts back
 */
public record StatusChange(
        ReferralId referral,
        int revision,
        Step step,
        ReferralStatus from,
        ReferralStatus to,
        ProfessionalId takenBy,
        Role role,
        Instant takenAt,
        @Nullable String reason,
        @Nullable ReasonCode reasonCode,
        ReferralState before) {

    /** Whether the reason is for this reader: a referrer reads what is meant for referrers, and what referrers said. */
    public boolean isReasonFor(Actor reader) {
        return reader.role() != Role.REFERRER || role == Role.REFERRER || step.isReasonShared();
    }
}
