package nl.welzijnoprecept.activity.app;

import static nl.welzijnoprecept.support.PlacementCases.activity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.activity.FoundActivity;
import nl.welzijnoprecept.activity.Kept;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody keeps up to date is the same in the database as in the domain, and is gone through part by part. */
class KeptActivitiesIT extends ApiTest {
    @Autowired
    private Activities activities;

    @Test
    void the_database_gives_what_the_domain_includes_with_what_was_never_checked_first() {
        var own = activities.get(new ActivityId(UUID.fromString(activity(as("aanbieder"), 3))));
        for (var whose : List.of(
                new Kept.OfferedBy(own.organisation()),
                new Kept.OfferedBy(new OrganisationId(UUID.randomUUID())),
                new Kept.Within(Set.of(own.municipality())),
                new Kept.Within(Set.of(new MunicipalityCode("GM0356"), new MunicipalityCode("GM0546"))),
                new Kept.Within(Set.of()),
                new Kept.Nothing())) {
            for (var over : List.of(false, true)) {
                var found = all(whose, over);
                assertThat(found)
                        .as(whose + " " + over)
                        .extracting(Activity::id)
                        .containsExactlyInAnyOrderElementsOf(activities.directory(null, null, 100_000).stream()
                                .filter(whose::includes)
                                .filter(each -> (each.status() == ActivityStatus.DEFUNCT) == over)
                                .map(Activity::id)
                                .toList());
                assertThat(found)
                        .extracting(Activity::assuredOn)
                        .isSortedAccordingTo(Comparator.nullsFirst(LocalDate::compareTo));
            }
        }
        assertThat(all(new Kept.OfferedBy(own.organisation()), false)).contains(own);
    }

    private List<Activity> all(Kept whose, boolean over) {
        var found = new ArrayList<Activity>();
        ActivityId after = null;
        do {
            var part = activities.kept(whose, over, 7, after);
            part.items().stream().map(FoundActivity::activity).forEach(found::add);
            after = part.next();
            assertThat(part.total()).isGreaterThanOrEqualTo(found.size());
        } while (after != null);
        return found;
    }
}
