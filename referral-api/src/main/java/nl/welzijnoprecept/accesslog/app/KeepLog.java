package nl.welzijnoprecept.accesslog.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.welzijnoprecept.accesslog.AccessLogTerm;
import nl.welzijnoprecept.time.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the log whole: seals what is there every minute, and each night makes the months to come, lets go the old and
 * tells a witness. Each by itself: what fails is tried again the next time, and stops nothing else.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeepLog {
    private static final Logger LOG = LoggerFactory.getLogger(KeepLog.class);
    private static final String ZONE = "Europe/Amsterdam";

    private final SealService seals;
    private final AccessLogTerm term;
    private final Clock clock;

    KeepLog(SealService seals, AccessLogTerm term, Clock clock) {
        this.seals = seals;
        this.term = term;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void seal() {
        boolean more;
        do { // the first time there can be more than goes into one transaction
            more = seals.seal().more();
        } while (more);
    }

    @Scheduled(cron = "0 10 4 * * *", zone = ZONE)
    void prepareMonths() {
        seals.prepareMonths(today());
    }

    @Scheduled(cron = "0 15 4 * * *", zone = ZONE)
    void forgetMonths() {
        LOG.info("{} months of the access log went, past their term", seals.forgetMonths(term.end(today())));
    }

    /** What is told here lies outside the database: a witness against whoever makes the whole chain anew. */
    @Scheduled(cron = "0 20 4 * * *", zone = ZONE)
    void tellWitness() {
        var witness = seals.seal().witness();
        if (witness != null) {
            LOG.info("Access log sealed up to {}", witness);
        }
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
