package nl.welzijnoprecept.throttle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where it is too much; what is meant by each is in docs/operations.md. A limit that cannot be kept is told at the start,
 * and not to the first who calls.
 *
 * @param caller   requests of one professional, or of one token that belongs to nobody here
 * @param address  requests from one address
 * @param failures failed logins
 */
@Validated
@ConfigurationProperties("welzijnoprecept.limits")
public record LimitSettings(
        @Valid @NotNull Rate caller,
        @Valid @NotNull Rate address,
        @Valid @NotNull Failures failures) {
    private static final long MOST = 1_000_000_000;

    /**
     * A pace that may be kept up for ever, and a stretch that may be faster.
     *
     * @param burst     requests at once after a rest
     * @param perMinute requests that come back each minute; 0 is no limit
     */
    public record Rate(
            @Min(1) @Max(MOST) long burst,
            @Min(0) @Max(MOST) long perMinute) {}

    /** What one address may fail, and what may fail with one name. */
    public record Failures(
            @Valid @NotNull Patience address,
            @Valid @NotNull Patience login) {}

    /**
     * Delays that double from a second on.
     *
     * @param free    failures without a delay
     * @param longest the delay never gets longer
     */
    public record Patience(
            @Min(0) int free,

            @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1)
            Duration longest) {}
}
