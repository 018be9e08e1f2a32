package nl.welzijnoprecept.assessment.app;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.ClientPart;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a client's own page: the six grades, where the coach asked for them. */
@Component
@Order(60)
class OwnGradesPart implements ClientPart {
    private final GradesService service;

    OwnGradesPart(GradesService service) {
        this.service = service;
    }

    @Override
    public String template() {
        return "clientpage/grades-part";
    }

    @Override
    public Map<String, Object> model(Actor client, UUID referral) {
        Map<String, Object> model = new HashMap<>();
        service.own(client, new ReferralId(referral)).ifPresent(asked -> model.put("asked", asked));
        return model;
    }
}
