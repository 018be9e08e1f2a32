package nl.welzijnoprecept.throttle;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where it is too much; what is meant by each is in docs/operations.md.
 *
 * @param caller   requests of one professional, or of one token that belongs to nobody here
 * @param address  requests from one address
 * @param failures failed logins
 */
@ConfigurationProperties("welzijnoprecept.limits")
public record LimitSettings(Rate caller, Rate address, Failures failures) {

    /**
     * A pace that may be kept up for ever, and a stretch that may be faster.
     *
     * @param burst     requests at once after a rest
     * @param perMinute requests that come back each minute; 0 is no limit
     */
    public record Rate(long burst, long perMinute) {}

    /** What one address may fail, and what may fail with one name. */
    public record Failures(Patience address, Patience login) {}

    /**
     * Delays that double from a second on.
     *
     * @param free    failures without a delay
     * @param longest the delay never gets longer
     */
    public record Patience(int free, Duration longest) {}
}
