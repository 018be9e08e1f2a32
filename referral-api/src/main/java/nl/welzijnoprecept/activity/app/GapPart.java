package nl.welzijnoprecept.activity.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the client wanted and was not there. */
@Component
@Order(410)
class GapPart implements CasePart {
    private final GapService service;
    private final ActivityCaseService cases;

    GapPart(GapService service, ActivityCaseService cases) {
        this.service = service;
        this.cases = cases;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "gaps";
    }

    @Override
    public String template() {
        return "activity/gaps-part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        try {
            var gaps = service.list(actor, new ReferralId(referral)).stream()
                    .map(GapView::of)
                    .toList();
            return Map.of("case", referral, "gaps", gaps, "open", cases.isOpen(actor, new ReferralId(referral)));
        } catch (NotFound notYetTheirs) {
            return Map.of("case", referral, "gaps", List.of(), "open", false);
        }
    }
}
