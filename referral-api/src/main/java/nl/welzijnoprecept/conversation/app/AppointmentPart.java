package nl.welzijnoprecept.conversation.app;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.conversation.AppointmentStatus;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When coach and client meet, and what became of it. */
@Component
@Order(100)
class AppointmentPart implements CasePart {
    private final AppointmentApi api;
    private final Clock clock;

    AppointmentPart(AppointmentApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "appointments";
    }

    @Override
    public String template() {
        return "conversation/appointments";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        var all = api.list(actor, referral).items();
        return Map.of(
                "planned",
                all.stream()
                        .filter(each -> each.status() == AppointmentStatus.PLANNED)
                        .toList(),
                "past",
                all.reversed().stream()
                        .filter(each -> each.status() != AppointmentStatus.PLANNED)
                        .toList(),
                "now",
                clock.instant(),
                "key",
                Identifiers.next());
    }
}
