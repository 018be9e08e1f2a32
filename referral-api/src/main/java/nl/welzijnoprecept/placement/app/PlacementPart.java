package nl.welzijnoprecept.placement.app;

import java.util.ArrayList;
import java.util.HashMap;
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

/** The activities that the client is on the way into, takes part in, or was in. */
@Component
@Order(400)
class PlacementPart implements CasePart {
    private final PlacementOverviewService service;
    private final PlacementViews views;

    PlacementPart(PlacementOverviewService service, PlacementViews views) {
        this.service = service;
        this.views = views;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "placements";
    }

    @Override
    public String template() {
        return "placement/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        var model = new HashMap<String, Object>(Map.of("case", referral, "lines", List.of(), "open", false));
        try {
            var overview = service.of(actor, new ReferralId(referral));
            var shown = views.of(overview.all().stream()
                    .map(PlacementOverviewService.Followed::placed)
                    .toList());
            var lines = new ArrayList<PlacementLine>();
            for (var i = 0; i < shown.size(); i++) {
                lines.add(PlacementLine.of(overview.all().get(i), shown.get(i)));
            }
            model.put("lines", lines);
            model.put("open", overview.referral().status().isOpen());
        } catch (NotFound notYetTheirs) {
            // A coach reads what the team has yet to divide, and works on it once it is theirs: nothing to show until
            // then.
        }
        return model;
    }
}
