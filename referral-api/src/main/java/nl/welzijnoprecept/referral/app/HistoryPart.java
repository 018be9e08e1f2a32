package nl.welzijnoprecept.referral.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The steps that were taken, newest first, and how long it was where it was. */
@Component
@Order(690)
class HistoryPart implements CasePart {
    private static final int RECENT = 1;

    private final ReferralApi api;

    HistoryPart(ReferralApi api) {
        this.api = api;
    }

    @Override
    public boolean isFor(Actor actor) {
        return CaseModel.isForTeam(actor);
    }

    @Override
    public String anchor() {
        return "history";
    }

    @Override
    public String template() {
        return "referral/history";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        var steps = api.steps(actor, referral).items().reversed();
        var recent = Math.min(RECENT, steps.size());
        return Map.of("recent", steps.subList(0, recent), "older", steps.subList(recent, steps.size()));
    }
}
