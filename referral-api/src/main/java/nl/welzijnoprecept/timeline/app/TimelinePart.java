package nl.welzijnoprecept.timeline.app;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All that happened, newest first. */
@Component
@Order(700)
class TimelinePart implements CasePart {
    private static final int LINES = 15;

    private final TimelineService service;

    TimelinePart(TimelineService service) {
        this.service = service;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "timeline";
    }

    @Override
    public String template() {
        return "timeline/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return read(actor, referral, null, LINES);
    }

    /** A part of it, and where the next one begins, if there is one. */
    Map<String, Object> read(Actor actor, UUID referral, @Nullable String cursor, int lines) {
        var wanted = new TimelineParameters(lines, cursor);
        var found = service.read(actor, new ReferralId(referral), wanted);
        var model = new HashMap<String, Object>();
        model.put("total", found.total());
        model.put("lines", found.items().stream().map(TimelineLine::of).toList());
        var next = TimelineParameters.next(found);
        if (next != null) {
            model.put("next", next);
        }
        return model;
    }
}
