package nl.welzijnoprecept.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import nl.welzijnoprecept.throttle.LimitSettings.Rate;

/** How many requests each of many callers has left. Nobody's share depends on anybody else's. */
public final class Allowance {
    /** Some 50 MB when it is full, which takes as many callers in a few minutes; then the ones seen least are forgotten. */
    private static final int REMEMBERED = 100_000;

    private final Rate rate;
    private final Ticker time;
    private final Cache<String, Bucket> buckets;

    public Allowance(Rate rate) {
        this(rate, Ticker.systemTicker());
    }

    Allowance(Rate rate, Ticker time) {
        this.rate = rate;
        this.time = time;
        // Whoever was silent for so long has a full bucket again: forgetting them changes nothing.
        var full = Duration.ofMinutes(1 + rate.burst() / Math.max(1, rate.perMinute()));
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(full)
                .ticker(time)
                .build();
    }

    /** Takes one request; answers how long to wait when none is left, else zero. */
    public Duration take(String caller) {
        if (rate.perMinute() == 0) {
            return Duration.ZERO;
        }
        var probe = buckets.get(caller, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return time.read();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                })
                .build();
    }
}
