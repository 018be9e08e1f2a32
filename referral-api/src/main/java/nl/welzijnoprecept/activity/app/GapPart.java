package nl.welzijnoprecept.activity.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseWork;
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
    private final CaseWork work;

    GapPart(GapService service, CaseWork work) {
        this.service = service;
        this.work = work;
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
            return Map.of(
                    "case",
                    referral,
                    "gaps",
                    gaps,
                    "open",
                    work.of(actor, referral).goesOn());
        } catch (NotFound notYetTheirs) {
            return Map.of("case", referral, "gaps", List.of(), "open", false);
        }
    }
}
