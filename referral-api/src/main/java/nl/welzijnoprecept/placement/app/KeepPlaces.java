package nl.welzijnoprecept.placement.app;

import java.util.concurrent.TimeUnit;
import nl.welzijnoprecept.web.Causes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes back, every minute, offers that nobody answered in time, and offers what is free to who is next. Of several
 * instances each looks; they wait for one another at an activity, and the second finds nothing left to do.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeepPlaces {
    private static final Logger LOG = LoggerFactory.getLogger(KeepPlaces.class);

    private final PlacesService service;

    KeepPlaces(PlacesService service) {
        this.service = service;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void settle() {
        for (var activity : service.unsettled()) {
            try {
                service.settle(activity);
            } catch (RuntimeException e) { // the others do not wait for it; it is tried again in a minute
                LOG.warn("The places of an activity could not be settled: {}", Causes.of(e));
            }
        }
    }
}
