package nl.welzijnoprecept.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How and when a referral ended. */
public record Closure(
        Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable ClientVerdict clientVerdict,
        @Nullable ReasonCode reasonCode,
        @Nullable String partner) {}
