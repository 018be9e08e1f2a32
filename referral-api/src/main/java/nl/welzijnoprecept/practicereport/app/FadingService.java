package nl.welzijnoprecept.practicereport.app;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.practicereport.Fading;
import nl.welzijnoprecept.practicereport.PracticeCases;
import nl.welzijnoprecept.practicereport.app.FadingPracticesView.FadingPracticeView;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever leads a team sees which practices refer less to it than they did, to ask them why. Numbers without names of people. */
@Service
class FadingService {
    private static final Comparator<FadingPracticeView> MOST_MISSED_FIRST = Comparator.comparingDouble(
                    (FadingPracticeView each) -> each.actual() - each.expected())
            .thenComparing(each -> each.practice().name());

    private final PracticeCases cases;
    private final Organisations organisations;
    private final CaseLog log;
    private final Clock clock;

    FadingService(PracticeCases cases, Organisations organisations, CaseLog log, Clock clock) {
        this.cases = cases;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    FadingPracticesView fading(Actor actor) {
        actor.require(Permission.DIVIDE_CASES);
        log.listed(actor);
        var now = clock.instant();
        var today = DutchTime.day(now);
        var fading = new HashMap<OrganisationId, Fading>();
        cases.daysByPractice(Scope.of(actor), Fading.countsFrom(today)).forEach((practice, days) -> {
            var found = Fading.of(days, today);
            if (found.fading()) {
                fading.put(practice, found);
            }
        });
        return new FadingPracticesView(now, named(fading));
    }

    private List<FadingPracticeView> named(Map<OrganisationId, Fading> fading) {
        var names = organisations.names(Set.of(), fading.keySet());
        return fading.entrySet().stream()
                .map(each -> new FadingPracticeView(
                        PartyView.of(names.of(each.getKey())),
                        each.getValue().expected(),
                        each.getValue().actual()))
                .sorted(MOST_MISSED_FIRST)
                .toList();
    }
}
