package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a referral ended.
 *
 * @param takenOverOn the day on which the partner said that they go on with it; null while nobody has
 */
public record Closure(
        Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable ClientVerdict clientVerdict,
        @Nullable ReasonCode reasonCode,
        @Nullable String partner,
        @Nullable LocalDate takenOverOn) {

    Closure takenOver(LocalDate day) {
        return new Closure(closedAt, outcome, clientVerdict, reasonCode, partner, day);
    }
}
