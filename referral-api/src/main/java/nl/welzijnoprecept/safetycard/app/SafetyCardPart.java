package nl.welzijnoprecept.safetycard.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What to do when somebody is not safe: on each case, as it cannot be looked for then. */
@Component
@Order(390)
class SafetyCardPart implements CasePart {
    private final SafetyCardApi api;

    SafetyCardPart(SafetyCardApi api) {
        this.api = api;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "safety";
    }

    @Override
    public String template() {
        return "safetycard/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of("card", api.read(actor));
    }
}
