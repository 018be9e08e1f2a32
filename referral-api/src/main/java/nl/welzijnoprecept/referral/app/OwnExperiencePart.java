package nl.welzijnoprecept.referral.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.ClientPart;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a client's own page: saying how it went, and what they said. */
@Component
@Order(70)
class OwnExperiencePart implements ClientPart {
    private final ExperienceService service;

    OwnExperiencePart(ExperienceService service) {
        this.service = service;
    }

    @Override
    public String template() {
        return "clientpage/experience-part";
    }

    @Override
    public Map<String, Object> model(Actor client, UUID referral) {
        return Map.of("experience", service.own(client, new ReferralId(referral)));
    }
}
