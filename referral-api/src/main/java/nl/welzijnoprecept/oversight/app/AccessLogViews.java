package nl.welzijnoprecept.oversight.app;

import java.util.HashSet;
import java.util.List;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessLogPage;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.web.Part;
import org.springframework.stereotype.Component;

/** The log as systems and pages have it: with the names of people and organisations. */
@Component
class AccessLogViews {
    private final Organisations organisations;

    AccessLogViews(Organisations organisations) {
        this.organisations = organisations;
    }

    List<AccessLogDayView> days(List<AccessLogDay> days) {
        var places = new HashSet<OrganisationId>();
        days.forEach(day -> {
            if (day.organisation() != null) {
                places.add(day.organisation());
            }
        });
        var names = organisations.names(List.of(), places);
        return days.stream().map(day -> AccessLogDayView.of(day, names)).toList();
    }

    Part<AccessLogLineView> lines(AccessLogPage page) {
        var names = names(page.lines());
        return new Part<>(
                page.lines().stream()
                        .map(line -> AccessLogLineView.of(line, names))
                        .toList(),
                PartParameters.cursor(page.next()));
    }

    private Names names(List<AccessLogLine> lines) {
        var people = new HashSet<ProfessionalId>();
        for (var line : lines) {
            if (line.who() != null) {
                people.add(line.who().professional());
                people.add(line.who().responsible());
            }
        }
        return organisations.names(people, List.of());
    }
}
