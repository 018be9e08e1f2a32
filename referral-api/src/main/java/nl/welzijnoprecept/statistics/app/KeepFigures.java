package nl.welzijnoprecept.statistics.app;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.web.Causes;
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
        each(service.uncounted(), "counted", this::count);
    }

    @Scheduled(cron = "0 30 4 * * *", zone = "Europe/Amsterdam")
    void check() {
        each(service.counted(), "checked", this::check);
    }

    private void count(MunicipalityCode municipality) {
        boolean more;
        do {
            more = service.countSome(municipality);
        } while (more);
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

    private static void each(List<MunicipalityCode> all, String what, Consumer<MunicipalityCode> work) {
        for (var municipality : all) {
            try {
                work.accept(municipality);
            } catch (RuntimeException e) { // the others do not wait for it; it is tried again the next time
                LOG.warn("The figures of {} could not be {}: {}", municipality.value(), what, Causes.of(e));
            }
        }
    }
}
