package nl.welzijnoprecept.idempotency.app;

import java.time.Clock;
import java.time.Duration;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets, every night, the keys that nobody sends again any more. Of several instances each does, and one finds them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ForgetKeys {
    /** A practice system that was out of order for so long has to look what it sent before. */
    static final Duration AFTER = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(ForgetKeys.class);

    private final IdempotencyKeys keys;
    private final Clock clock;

    ForgetKeys(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        LOG.info("Forgot {} idempotency keys", keys.forget(clock.instant().minus(AFTER)));
    }
}
