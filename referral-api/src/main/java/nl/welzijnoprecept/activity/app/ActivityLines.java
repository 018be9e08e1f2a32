package nl.welzijnoprecept.activity.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.Occupancy;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.springframework.stereotype.Component;

/** Puts beside activities what a page shows with them. */
@Component
class ActivityLines {
    private final ActivityService service;
    private final Areas areas;

    ActivityLines(ActivityService service, Areas areas) {
        this.service = service;
        this.areas = areas;
    }

    List<ActivityLine> of(Actor actor, List<ActivityView> activities) {
        var wanted = service.occupancies(
                actor,
                activities.stream()
                        .map(activity -> new ActivityId(activity.id()))
                        .toList());
        var told = service.tellsOccupancies(actor);
        var names = areas.names();
        return activities.stream()
                .map(activity -> new ActivityLine(
                        activity,
                        names.getOrDefault(new MunicipalityCode(activity.municipality()), activity.municipality()),
                        told ? wanted.getOrDefault(new ActivityId(activity.id()), Occupancy.NOBODY) : null))
                .toList();
    }

    ActivityLine of(Actor actor, ActivityView activity) {
        return of(actor, List.of(activity)).getFirst();
    }
}
