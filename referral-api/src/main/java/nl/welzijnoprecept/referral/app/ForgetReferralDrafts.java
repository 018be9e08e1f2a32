package nl.welzijnoprecept.referral.app;

import nl.welzijnoprecept.referral.ReferralDrafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes, every night, drafts of referrals that nobody filled in for thirty days. Of several instances one finds them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ForgetReferralDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetReferralDrafts.class);

    private final ReferralDrafts drafts;

    ForgetReferralDrafts(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        LOG.info("Removed {} drafts of referrals", drafts.forget());
    }
}
