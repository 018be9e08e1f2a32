package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.conversation.AgendaItem;
import nl.welzijnoprecept.conversation.AppointmentStatus;
import nl.welzijnoprecept.pages.DayPart;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With whom a coach meets today. */
@Component
@Order(100)
class TodayAgenda implements DayPart {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final AgendaService service;
    private final Clock clock;

    TodayAgenda(AgendaService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** An appointment, by its time. */
    record AgendaLine(String time, AgendaItemView item) {
        static AgendaLine of(AgendaItem item) {
            var view = AgendaItemView.of(item);
            return new AgendaLine(TIME.format(view.at().atZone(DutchTime.ZONE)), view);
        }
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.HAVE_CASES);
    }

    @Override
    public String template() {
        return "conversation/today-agenda";
    }

    @Override
    public Map<String, Object> model(Actor actor) {
        var today = DutchTime.day(clock.instant());
        List<AgendaLine> lines = service.list(actor, new AgendaParameters(today, today)).stream()
                .filter(item -> item.standing().status() != AppointmentStatus.CANCELLED)
                .map(AgendaLine::of)
                .toList();
        return Map.of("lines", lines);
    }
}
