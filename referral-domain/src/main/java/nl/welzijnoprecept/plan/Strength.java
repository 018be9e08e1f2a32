package nl.welzijnoprecept.plan;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;

/** Something that the client can build on (Krachtwerk). */
public record Strength(
        StrengthId id,
        ReferralId referral,
        LifeArea lifeArea,
        StrengthKind kind,
        String text,
        ProfessionalId recordedBy,
        Instant recordedAt) {}
