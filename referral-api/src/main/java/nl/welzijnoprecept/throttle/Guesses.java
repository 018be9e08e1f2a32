package nl.welzijnoprecept.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import nl.welzijnoprecept.throttle.LimitSettings.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Failed attempts of each of many. After the free ones each costs twice the delay of the one before, up to a longest;
 * nothing waits for it here, whoever comes too early is told when to come back. What comes too early does not count, so
 * that nobody's delay grows by it, and whoever is quiet for long enough begins anew.
 */
public final class Guesses {
    private static final int REMEMBERED = 100_000;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int SHIFTS = 20; // 12 days: beyond every longest delay

    private record Failed(int times, long until) {}

    private final Patience patience;
    private final Ticker time;
    private final Cache<String, Failed> failures;

    public Guesses(Patience patience) {
        this(patience, Ticker.systemTicker());
    }

    Guesses(Patience patience, Ticker time) {
        this.patience = patience;
        this.time = time;
        failures = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(patience.longest().multipliedBy(2).plusMinutes(1))
                .ticker(time)
                .build();
    }

    /** How long whoever this is has to wait; zero when not at all. */
    public Duration delay(String who) {
        var failed = failures.getIfPresent(who);
        return failed == null ? Duration.ZERO : left(failed);
    }

    /**
     * Counts a failure, unless it came too early: before a password is looked at, so that many guesses at once are as
     * many failures. Answers the delay that forbids it, or zero.
     */
    public Duration fail(String who) {
        var forbidden = new Duration[] {Duration.ZERO};
        failures.asMap().compute(who, (_, failed) -> {
            if (failed != null && left(failed).isPositive()) {
                forbidden[0] = left(failed);
                return failed;
            }
            return next(failed);
        });
        return forbidden[0];
    }

    /** It was no failure after all. */
    public void undo(String who) {
        failures.asMap()
                .computeIfPresent(
                        who, (_, failed) -> failed.times() <= 1 ? null : new Failed(failed.times() - 1, time.read()));
    }

    /** All is forgiven. */
    public void forgive(String who) {
        failures.invalidate(who);
    }

    private Failed next(@Nullable Failed failed) {
        var times = failed == null ? 1 : failed.times() + 1;
        var beyond = times - patience.free();
        if (beyond <= 0) {
            return new Failed(times, time.read());
        }
        var delay = FIRST.multipliedBy(1L << Math.min(beyond - 1, SHIFTS));
        var bounded = delay.compareTo(patience.longest()) > 0 ? patience.longest() : delay;
        return new Failed(times, time.read() + bounded.toNanos());
    }

    private Duration left(Failed failed) {
        var nanos = failed.until() - time.read();
        return nanos <= 0 ? Duration.ZERO : Duration.ofNanos(nanos);
    }
}
