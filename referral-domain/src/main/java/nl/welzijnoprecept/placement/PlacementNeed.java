package nl.welzijnoprecept.placement;

import java.util.List;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.problem.CaseNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Referral;

/** What has to be so before something is done with a placement. */
public enum PlacementNeed implements CaseNeed {
    /** Whoever is no longer coached is not helped to anything: reopen the referral first. */
    OPEN_REFERRAL,
    /** Who is on the way into it already, or takes part, takes no second place: end that one first. */
    NO_OTHER_PLACEMENT,
    /** Nobody is helped into what has stopped, for now or for good. */
    ACTIVE_ACTIVITY,
    /** All places are taken, or somebody waits for the next one: accept, and wait. */
    FREE_PLACE,
    /** Where there is always room nobody waits. */
    CAPACITY,
    /** Who never began has not come, and does not go on. */
    STARTED_PLACEMENT,
    /** Each moment is asked about once: what was recorded wrongly is corrected, by the id of the last answer. */
    UNANSWERED_MOMENT,
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

    /** Refuses where one of these, of the same referral, is of that activity and goes on. */
    public static void requireNoOther(List<Placement> there, ActivityId activity) {
        if (there.stream().anyMatch(other -> other.activity().equals(activity) && !other.hasEnded())) {
            throw new NeedNotMet(List.of(NO_OTHER_PLACEMENT));
        }
    }

    @Override
    public boolean isOpenCase() {
        return this == OPEN_REFERRAL;
    }
}
