package nl.welzijnoprecept.plan;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ClientVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What the client says, asked again whether what would satisfy them has come; only ever added.
 *
 * @param words the client's own
 */
public record GoalReview(
        ReviewId id,
        GoalId goal,
        ReviewMoment moment,
        ClientVerdict verdict,
        @Nullable String words,
        ProfessionalId recordedBy,
        Instant recordedAt) {}
