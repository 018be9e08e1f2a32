package nl.welzijnoprecept.plan;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What the client wants to reach.
 *
 * @param text          in the client's own words
 * @param satisfiedWhen the client's own answer to: when are you satisfied? Asked again at follow-up
 */
public record Goal(
        GoalId id,
        ReferralId referral,
        GoalKind kind,
        String text,
        @Nullable Dimension dimension,
        @Nullable String satisfiedWhen,
        ProfessionalId recordedBy,
        Instant recordedAt) {}
