package nl.welzijnoprecept.referral.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the client permits, and how that came. */
@Component
@Order(600)
class PermissionPart implements CasePart {
    private final PermissionApi api;

    PermissionPart(PermissionApi api) {
        this.api = api;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.LIST_REFERRALS);
    }

    @Override
    public String anchor() {
        return "permission";
    }

    @Override
    public String template() {
        return "referral/permission";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of(
                "changes", api.list(actor, referral).items().reversed(),
                "mayRecord", actor.role().has(Permission.RECORD_PERMISSION));
    }
}
