package nl.welzijnoprecept.plan;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What the client wants to reach.
 *
 * @param text in the client's own words
 */
public record Goal(
        GoalId id,
        ReferralId referral,
        String text,
        @Nullable Dimension dimension,
        ProfessionalId recordedBy,
        Instant recordedAt) {}
