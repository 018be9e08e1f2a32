package nl.welzijnoprecept.referral;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.deadline.Due;
import org.jspecify.annotations.Nullable;

/** All that a step can change, so that UNDO can put it back as it was. */
public record ReferralState(
        ReferralStatus status,
        Instant since,
        @Nullable ProfessionalId coach,
        @Nullable Due due,
        @Nullable Pause pause,
        @Nullable Closure closure) {}
