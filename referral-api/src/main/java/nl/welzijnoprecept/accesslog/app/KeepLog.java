package nl.welzijnoprecept.accesslog.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.welzijnoprecept.accesslog.AccessLogSeals.Seal;
import nl.welzijnoprecept.time.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the log whole: seals what is there every minute, and each night makes the months to come and lets go the old. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeepLog {
    private static final Logger LOG = LoggerFactory.getLogger(KeepLog.class);

    private static final int LEAST_YEARS = 5;

    private final SealService seals;
    private final Clock clock;
    private final int years;

    KeepLog(SealService seals, Clock clock, @Value("${welzijnoprecept.access-log.years:5}") int years) {
        this.seals = seals;
        this.clock = clock;
        if (years < LEAST_YEARS) {
            throw new IllegalStateException(
                    "welzijnoprecept.access-log.years is less than the " + LEAST_YEARS + " that the log is to be kept");
        }
        this.years = years;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void seal() {
        var last = seals.seal();
        Optional<Seal> before;
        do { // the first time there can be more than goes into one transaction
            before = last;
            last = seals.seal();
        } while (!last.equals(before));
    }

    /** What is told here lies outside the database: a witness against whoever makes the whole chain anew. */
    @Scheduled(cron = "0 10 4 * * *", zone = "Europe/Amsterdam")
    void keep() {
        var today = today();
        seals.prepareMonths(today);
        var gone = seals.forgetMonths(today.minusYears(years));
        seals.seal()
                .ifPresent(seal ->
                        LOG.info("Access log sealed up to {}; {} months past their term went", seal.witness(), gone));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
