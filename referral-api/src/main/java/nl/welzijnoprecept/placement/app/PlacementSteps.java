package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.NormBook;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementCommand;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.placement.Places;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.ReferrerNews;
import org.springframework.stereotype.Component;

/** Takes steps with placements of a referral that is held: first the referral, then the activity, then placements. */
@Component
class PlacementSteps {
    private final Placements placements;
    private final Places places;
    private final Settling settling;
    private final Referrals referrals;
    private final NormBook norms;
    private final ReferrerNews news;
    private final CaseLog log;
    private final Clock clock;

    PlacementSteps(
            Placements placements,
            Places places,
            Settling settling,
            Referrals referrals,
            NormBook norms,
            ReferrerNews news,
            CaseLog log,
            Clock clock) {
        this.placements = placements;
        this.places = places;
        this.settling = settling;
        this.referrals = referrals;
        this.norms = norms;
        this.news = news;
        this.log = log;
        this.clock = clock;
    }

    /** The placement as it is then: whoever frees a place may be the next to be offered one. */
    Placement take(Actor actor, Referral referral, Placement placement, PlacementCommand command, int revision) {
        var room = places.hold(placement.activity());
        var moved = placement.take(command, actor, revision, referral, room, clock.instant());
        placements.save(moved);
        var firstDay = moved.placement().startedOn();
        if (command.step() == PlacementStep.START && firstDay != null) {
            referral.after(Set.of(Milestone.ACTIVITY_STARTED), norms.of(referral.handler()), firstDay)
                    .ifPresent(after -> referrals.reschedule(referral, after));
            news.of(referral, Milestone.ACTIVITY_STARTED, placement.id().value(), clock.instant());
        }
        log.add(
                actor,
                AccessAction.U,
                referral.file(),
                AccessObject.PLACEMENT,
                placement.id().value(),
                command.step().name());
        if (!moved.placement().status().holdsPlace()) {
            settling.settle(placement.activity());
        }
        return placements.get(referral, placement.id());
    }
}
