package nl.welzijnoprecept.retention.app;

import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.retention.Destruction.Expired;
import nl.welzijnoprecept.web.Causes;
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
        destroy(BATCH);
    }

    /** Each batch begins after the one before: what fails, or is refused, is left behind and tried the next night. */
    void destroy(int batch) {
        var destroyed = 0;
        var found = service.expired(null, batch);
        while (!found.isEmpty()) {
            for (var expired : found) {
                destroyed += isDestroyed(expired) ? 1 : 0;
            }
            found = service.expired(found.getLast(), batch);
        }
        LOG.info("Destroyed {} files or parts of files that had their time", destroyed);
    }

    /** Whatever is wrong with one file keeps no other from going. What the failure says may be content. */
    private boolean isDestroyed(Expired expired) {
        try {
            service.destroy(expired);
            return true;
        } catch (NeedNotMet somebodyWasFaster) {
            return false;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} of {} was not destroyed: {}",
                    expired.kind(),
                    expired.file().value(),
                    Causes.of(failure));
            return false;
        }
    }
}
