package nl.welzijnoprecept.referral.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is let in to the file. */
@Component
@Order(650)
class RestrictionPart implements CasePart {
    private final RestrictionApi api;

    RestrictionPart(RestrictionApi api) {
        this.api = api;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.RESTRICT_FILES);
    }

    @Override
    public String anchor() {
        return "restriction";
    }

    @Override
    public String template() {
        return "referral/restriction";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of("standing", api.read(actor, referral));
    }
}
