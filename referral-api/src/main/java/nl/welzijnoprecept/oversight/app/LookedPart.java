package nl.welzijnoprecept.oversight.app;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessLogTold;
import nl.welzijnoprecept.casework.StatedReasons;
import nl.welzijnoprecept.pages.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who looked in the file lately, so that the client can be told, and who did so by a stated reason. */
@Component
@Order(800)
class LookedPart implements CasePart {
    private static final int LINES = 5;

    private final AccessLogService service;
    private final AccessLogViews views;
    private final StatedReasons reasons;

    LookedPart(AccessLogService service, AccessLogViews views, StatedReasons reasons) {
        this.service = service;
        this.views = views;
        this.reasons = reasons;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "access";
    }

    @Override
    public String template() {
        return "oversight/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        var told = service.forClient(actor, referral, new AccessLogTold.Part(null, 0, LINES, false));
        return Map.of(
                "lines",
                LookedLine.of(views.days(told.days())),
                "more",
                told.total() > LINES,
                "reasons",
                reasons.of(actor, referral));
    }
}
