package nl.welzijnoprecept.assessment;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * That the coach asked the client to give the six grades at home, on their own page.
 *
 * @param answeredAt when they did
 */
public record GradesRequest(
        UUID id,
        ReferralId referral,
        Moment moment,
        ProfessionalId askedBy,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
