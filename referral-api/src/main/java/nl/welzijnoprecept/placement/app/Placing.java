package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementWarning;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Component;

/** Puts beside placements what they are shown with. */
@Component
class Placing {
    private final Placements placements;
    private final Activities activities;
    private final Clock clock;

    Placing(Placements placements, Activities activities, Clock clock) {
        this.placements = placements;
        this.activities = activities;
        this.clock = clock;
    }

    Placed of(Actor actor, Referral referral, Placement placement) {
        return of(actor, referral, List.of(placement)).getFirst();
    }

    List<Placed> of(Actor actor, Referral referral, List<Placement> found) {
        var known = activities
                .all(found.stream().map(Placement::activity).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        var positions = placements.positions(referral);
        var now = clock.instant();
        return found.stream()
                .map(placement -> {
                    var activity =
                            Objects.requireNonNull(known.get(placement.activity()), "an activity is never removed");
                    return new Placed(
                            placement,
                            referral,
                            activity,
                            positions.get(placement.id()),
                            placement.steps(referral, actor.role(), now),
                            PlacementWarning.of(placement, referral, activity, DutchTime.day(now)));
                })
                .toList();
    }
}
