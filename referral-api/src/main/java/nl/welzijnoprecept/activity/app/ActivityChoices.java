package nl.welzijnoprecept.activity.app;

import java.util.Map;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The municipalities that somebody can choose from: those that they serve; for who serves none, all. */
@Component
class ActivityChoices {
    private final Organisations organisations;
    private final Areas areas;

    ActivityChoices(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    /** By name. */
    Map<MunicipalityCode, String> municipalities(Actor actor) {
        var all = areas.names();
        var served = organisations.servedBy(actor.requireOrganisation());
        if (!served.isEmpty()) {
            all.keySet().retainAll(served);
        }
        return all;
    }

    /** The one to begin with; null where any may be meant. */
    @Nullable
    String usual(Actor actor) {
        var own = organisations.find(actor.requireOrganisation());
        var offered = municipalities(actor).keySet().stream()
                .map(MunicipalityCode::value)
                .collect(Collectors.toList());
        return own.map(organisation -> organisation.municipality())
                .map(MunicipalityCode::value)
                .filter(offered::contains)
                .orElse(offered.size() == 1 ? offered.getFirst() : null);
    }
}
