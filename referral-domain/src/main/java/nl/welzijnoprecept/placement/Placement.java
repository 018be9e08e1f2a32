package nl.welzijnoprecept.placement;

import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.StaleRevision;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A client's way into an activity. Its steps do not touch the referral's revision: they are work within the case.
 *
 * @param since when it came into its status
 */
public record Placement(
        PlacementId id,
        int revision,
        ReferralId referral,
        ActivityId activity,
        PlacementStatus status,
        Instant since,
        ProfessionalId proposedBy,
        Instant proposedAt) {
    /** Proposes an activity to the client of a referral that is still open. */
    public static Placement propose(PlacementId id, Referral referral, ActivityId activity, Actor actor, Instant now) {
        if (!referral.status().isOpen()) {
            throw new NeedNotMet(List.of(PlacementNeed.OPEN_REFERRAL));
        }
        return new Placement(id, 0, referral.id(), activity, PlacementStatus.PROPOSED, now, actor.id(), now);
    }

    /** The steps that can be taken now; none once the referral is closed. */
    public List<PlacementStep> steps(Referral within) {
        return within.status().isOpen() ? PlacementStep.possible(status) : List.of();
    }

    /**
     * Takes a step, or refuses.
     *
     * @param expected the revision that whoever acts has seen
     */
    public PlacementMoved take(
            PlacementStep step, @Nullable String reason, Actor actor, int expected, Referral within, Instant now) {
        if (revision != expected) {
            throw new StaleRevision();
        }
        var allowed = steps(within);
        if (!allowed.contains(step)) {
            throw new IllegalStep(step, within.status().isOpen() ? status : within.status(), allowed);
        }
        if (step.needsReason() && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "REQUIRED");
        }
        var after = new Placement(id, revision + 1, referral, activity, step.to(), now, proposedBy, proposedAt);
        return new PlacementMoved(
                after,
                new PlacementChange(
                        id, after.revision, step, status, step.to(), actor.id(), actor.role(), now, reason));
    }
}
