package nl.welzijnoprecept.activity.app;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityGaps;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offer of a municipality as a matrix: dimensions by districts. */
@Service
class CoverageService {
    private static final Comparator<CoverageView> IN_ORDER = Comparator.comparing(CoverageView::dimension)
            .thenComparing(CoverageView::district, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Activities activities;
    private final ActivityGaps gaps;
    private final Areas areas;
    private final Clock clock;

    CoverageService(Activities activities, ActivityGaps gaps, Areas areas, Clock clock) {
        this.activities = activities;
        this.gaps = gaps;
        this.areas = areas;
        this.clock = clock;
    }

    private record Place(Dimension dimension, @Nullable String district) {}

    @Transactional(readOnly = true)
    List<CoverageView> of(Actor actor, MunicipalityCode municipality) {
        if (!areas.isKnown(municipality)) {
            throw new InvalidInput("municipality", "UNKNOWN_CODE");
        }
        var told = actor.role().has(Permission.OVERSEE_DIRECTORY);
        Map<Place, CoverageView> cells = new HashMap<>();
        var freshSince = Activity.freshSince(DutchTime.day(clock.instant()));
        for (var cell : activities.coverage(municipality, freshSince)) {
            var district = cell.district() == null ? null : cell.district().value();
            cells.put(
                    new Place(cell.dimension(), district),
                    new CoverageView(
                            cell.dimension(), district, cell.activities(), cell.free(), cell.stale(), told ? 0 : null));
        }
        if (told) {
            for (var gap : gaps.countOpen(Scope.ofWork(actor), municipality)) {
                var place = new Place(gap.dimension(), gap.district().value());
                // A client may live in an area most of which is in another municipality.
                var cell = cells.getOrDefault(place, new CoverageView(place.dimension(), place.district(), 0, 0, 0, 0));
                cells.put(place, cell.withGaps(gap.open()));
            }
        }
        return cells.values().stream().sorted(IN_ORDER).toList();
    }
}
