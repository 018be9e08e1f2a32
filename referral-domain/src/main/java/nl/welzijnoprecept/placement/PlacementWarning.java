package nl.welzijnoprecept.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.referral.Referral;

/** What somebody may want to look at again in a placement that goes on; nothing is refused for it. */
public enum PlacementWarning {
    /** The client is younger or older than those whom the activity is for. */
    OUTSIDE_AGE,
    /** The activity does not take place, for now or for good. */
    ACTIVITY_STOPPED;

    /** What there is to warn of on this day; of what has ended nothing. */
    public static List<PlacementWarning> of(Placement placement, Referral within, Activity activity, LocalDate today) {
        var warnings = new ArrayList<PlacementWarning>();
        if (placement.hasEnded()) {
            return warnings;
        }
        if (!activity.isForAge(Client.age(within.client().birthDate(), today))) {
            warnings.add(OUTSIDE_AGE);
        }
        if (!activity.isOpen()) {
            warnings.add(ACTIVITY_STOPPED);
        }
        return warnings;
    }
}
