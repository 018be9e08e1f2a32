package nl.welzijnoprecept.retention.app;

import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.retention.Destruction.Expired;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Destroys, every night, what has had its time. Of several instances each does what it finds; what one destroys, the other
 * does not find any more. What is left after a crash is found the next night.
 */
@Configuration(proxyBeanMethods = false)
class DestroyExpired {
    private static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(DestroyExpired.class);

    private final DestructionService service;

    DestroyExpired(DestructionService service) {
        this.service = service;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    void destroy() {
        var destroyed = 0;
        var before = -1;
        // Until a batch brings nothing: what is refused again and again must not keep this going.
        while (destroyed > before) {
            before = destroyed;
            for (var expired : service.expired(BATCH)) {
                destroyed += destroyed(expired) ? 1 : 0;
            }
        }
        LOG.info("Destroyed {} files or parts of files that had their time", destroyed);
    }

    private boolean destroyed(Expired expired) {
        try {
            return service.destroy(expired);
        } catch (NeedNotMet somebodyWasFaster) {
            return false;
        }
    }
}
