package nl.welzijnoprecept.referral.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How it went, as the client said on their own page. */
@Component
@Order(495)
class ExperiencePart implements CasePart {
    private final ExperienceService service;

    ExperiencePart(ExperienceService service) {
        this.service = service;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "experience";
    }

    @Override
    public String template() {
        return "referral/experience";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of("told", service.list(actor, new ReferralId(referral)));
    }
}
