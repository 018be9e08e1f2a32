package nl.welzijnoprecept.casereview.app;

import nl.welzijnoprecept.casereview.CaseReviews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes, every night, meetings of two years ago that are about nobody. Of several instances each does, and one finds them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ForgetCaseReviews {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetCaseReviews.class);

    private final CaseReviews reviews;

    ForgetCaseReviews(CaseReviews reviews) {
        this.reviews = reviews;
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        LOG.info("Removed {} case reviews", reviews.forget());
    }
}
