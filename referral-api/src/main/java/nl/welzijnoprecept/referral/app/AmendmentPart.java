package nl.welzijnoprecept.referral.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was put right in what was sent: what it was, and what it is. */
@Component
@Order(610)
class AmendmentPart implements CasePart {
    private final AmendmentApi api;

    AmendmentPart(AmendmentApi api) {
        this.api = api;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.LIST_REFERRALS);
    }

    @Override
    public String anchor() {
        return "amendments";
    }

    @Override
    public String template() {
        return "referral/amendments";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of("lines", api.list(actor, referral).items().reversed());
    }
}
