package nl.welzijnoprecept.notification.app;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.notification.Notice;
import nl.welzijnoprecept.pages.DayPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody has to know and has not read yet. */
@Component
@Order(200)
class TodayNotices implements DayPart {
    private static final int LINES = 100;

    private final NoticeService service;

    TodayNotices(NoticeService service) {
        this.service = service;
    }

    @Override
    public boolean isFor(Actor actor) {
        return true;
    }

    @Override
    public String template() {
        return "notification/today";
    }

    @Override
    public Map<String, Object> model(Actor actor) {
        List<Notice> waiting = service.list(actor, null, LINES).items().stream()
                .filter(notice -> notice.acknowledgedAt() == null)
                .toList();
        return Map.of("notices", waiting);
    }
}
