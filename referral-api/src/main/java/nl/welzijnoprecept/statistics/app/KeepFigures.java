package nl.welzijnoprecept.statistics.app;

import java.util.concurrent.TimeUnit;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Counts every minute what changed, so that who asks for figures finds little left to count, and looks each night whether they
 * are what they are to be. Of several instances each does: the second finds nothing left to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeepFigures {
    private static final Logger LOG = LoggerFactory.getLogger(KeepFigures.class);

    private final KeepFiguresService service;

    KeepFigures(KeepFiguresService service) {
        this.service = service;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void count() {
        for (var municipality : service.uncounted()) {
            try {
                service.count(municipality);
            } catch (RuntimeException e) { // the others do not wait for it; it is tried again in a minute
                LOG.warn(
                        "The figures of {} could not be counted: {}",
                        municipality.value(),
                        e.getClass().getSimpleName());
            }
        }
    }

    @Scheduled(cron = "0 30 4 * * *", zone = "Europe/Amsterdam")
    void check() {
        service.counted().forEach(this::check);
    }

    private void check(MunicipalityCode municipality) {
        var stray = service.stray(municipality);
        if (!stray.isNone()) {
            LOG.error(
                    "The figures of {} are not what they are to be: {} cases and {} cells. Run recount-figures.",
                    municipality.value(),
                    stray.lines(),
                    stray.cells());
        }
    }
}
