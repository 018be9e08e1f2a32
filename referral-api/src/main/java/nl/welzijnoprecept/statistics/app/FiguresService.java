package nl.welzijnoprecept.statistics.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.statistics.CourseCounts;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.DisclosureControl;
import nl.welzijnoprecept.statistics.FigureKeeping;
import nl.welzijnoprecept.statistics.Figures;
import nl.welzijnoprecept.statistics.Indicator;
import nl.welzijnoprecept.statistics.IndicatorCounts;
import nl.welzijnoprecept.statistics.IndicatorCounts.Rest;
import nl.welzijnoprecept.statistics.Indicators;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.statistics.ReferralCounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality reads its own figures. They show no person, so nothing is logged. */
@Service
class FiguresService {
    private final ReferralCounts referrals;
    private final IndicatorCounts indicators;
    private final FigureKeeping keeping;
    private final Organisations organisations;
    private final Minimum minimum;
    private final Clock clock;

    FiguresService(
            ReferralCounts referrals,
            IndicatorCounts indicators,
            FigureKeeping keeping,
            Organisations organisations,
            Minimum minimum,
            Clock clock) {
        this.referrals = referrals;
        this.indicators = indicators;
        this.keeping = keeping;
        this.organisations = organisations;
        this.minimum = minimum;
        this.clock = clock;
    }

    @Transactional
    Figures referrals(Actor actor, FiguresQuestion question) {
        requireOwn(actor, question.municipality());
        keeping.count(question.municipality());
        var people =
                question.by().stream().filter(dimension -> !dimension.isTime()).toList();
        var tallies = referrals.count(question.municipality(), question.period().wholeYears(), people);
        var courses = people.stream().anyMatch(Dimension::isOfCourse)
                ? indicators.courses(question.municipality(), question.period().wholeYears())
                : CourseCounts.NOT_ASKED;
        return DisclosureControl.figures(question.period(), question.by(), tallies, courses, minimum);
    }

    /** Several queries, and nothing is counted between them: what is counted is what is measured. */
    @Transactional
    List<Indicator> indicators(Actor actor, FiguresQuestion question) {
        requireOwn(actor, question.municipality());
        keeping.count(question.municipality());
        return Indicators.of(
                question.period(),
                indicators.courses(question.municipality(), question.period().wholeYears()),
                new Rest(
                        indicators.waits(question.municipality(), question.period()),
                        indicators.practices(question.municipality(), question.period()),
                        indicators.changes(question.municipality(), question.period()),
                        indicators.present(question.municipality(), question.period(), clock.instant())),
                minimum);
    }

    /** The municipality whose figures this reader may see, and what it is called. */
    record Own(MunicipalityCode municipality, String name) {}

    @Transactional(readOnly = true)
    Own own(Actor actor) {
        actor.require(Permission.READ_FIGURES);
        return organisations
                .find(actor.requireOrganisation())
                .flatMap(organisation -> Optional.ofNullable(organisation.municipality())
                        .map(municipality -> new Own(municipality, organisation.name())))
                .orElseThrow(() -> new NotAllowed("There are no figures of this organisation."));
    }

    private void requireOwn(Actor actor, MunicipalityCode municipality) {
        actor.require(Permission.READ_FIGURES);
        var own = organisations.find(actor.requireOrganisation()).map(organisation -> organisation.municipality());
        if (!own.filter(municipality::equals).isPresent()) {
            throw new NotAllowed("These are the figures of another municipality.");
        }
    }
}
