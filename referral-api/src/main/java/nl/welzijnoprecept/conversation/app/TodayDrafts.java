package nl.welzijnoprecept.conversation.app;

import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.DayPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a coach was typing and has not sent. */
@Component
@Order(300)
class TodayDrafts implements DayPart {
    private final NoteDraftService service;

    TodayDrafts(NoteDraftService service) {
        this.service = service;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.HAVE_CASES);
    }

    @Override
    public String template() {
        return "conversation/today-drafts";
    }

    @Override
    public Map<String, Object> model(Actor actor) {
        return Map.of("drafts", service.waiting(actor));
    }
}
