package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.placement.Places;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the product does with places by itself, an activity at a time. */
@Service
class PlacesService {
    private final Places places;
    private final Settling settling;
    private final Clock clock;

    PlacesService(Places places, Settling settling, Clock clock) {
        this.places = places;
        this.settling = settling;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<ActivityId> unsettled() {
        var now = clock.instant();
        return places.unsettled(DutchTime.day(now), now.minus(Referral.UNDO_WITHIN));
    }

    @Transactional
    int settle(ActivityId activity) {
        return settling.settle(activity);
    }
}
