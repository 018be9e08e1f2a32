package nl.welzijnoprecept.placement;

import java.util.List;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Referral;

/** What has to be so before something is done with a placement. */
public enum PlacementNeed {
    /** Whoever is no longer coached is not helped to anything: reopen the referral first. */
    OPEN_REFERRAL,
    /** All places are taken, or somebody waits for the next one: accept, and wait. */
    FREE_PLACE,
    /** Where there is always room nobody waits. */
    CAPACITY,
    /** Who never began has not come, and does not go on. */
    STARTED_PLACEMENT,
    /** What is over stays as it was. */
    RUNNING_PLACEMENT,
    /** The client lets an activity's people know (purpose ACTIVITY). */
    ACTIVITY_PERMISSION,
    /** A restricted file is seen by its team only. */
    UNRESTRICTED_FILE;

    /** Refuses where the case is closed. */
    public static void requireOpen(Referral within) {
        if (!within.status().isOpen()) {
            throw new NeedNotMet(List.of(OPEN_REFERRAL));
        }
    }
}
