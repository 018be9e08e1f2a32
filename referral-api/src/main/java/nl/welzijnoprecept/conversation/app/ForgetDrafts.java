package nl.welzijnoprecept.conversation.app;

import nl.welzijnoprecept.conversation.NoteDrafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes, every night, drafts that nobody typed on for thirty days. Of several instances each does, and one finds them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ForgetDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetDrafts.class);

    private final NoteDrafts drafts;

    ForgetDrafts(NoteDrafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(cron = "0 25 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        LOG.info("Removed {} note drafts", drafts.forget());
    }
}
