package nl.welzijnoprecept.practicereport.app;

import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.DayPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Practices that whoever leads a team may want to call. */
@Component
@Order(400)
class TodayFading implements DayPart {
    private final FadingService service;

    TodayFading(FadingService service) {
        this.service = service;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.DIVIDE_CASES);
    }

    @Override
    public String template() {
        return "practicereport/today-fading";
    }

    @Override
    public Map<String, Object> model(Actor actor) {
        return Map.of("fading", service.fading(actor).items());
    }
}
