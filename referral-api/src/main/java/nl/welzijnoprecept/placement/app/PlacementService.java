package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.PlacementNeed;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An activity is proposed to a client, and taken further. */
@Service
class PlacementService {
    private final Referrals referrals;
    private final Placements placements;
    private final Activities activities;
    private final PlacementSteps steps;
    private final Placing placing;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    PlacementService(
            Referrals referrals,
            Placements placements,
            Activities activities,
            PlacementSteps steps,
            Placing placing,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.placements = placements;
        this.activities = activities;
        this.steps = steps;
        this.placing = placing;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Placed propose(Actor actor, ReferralId within, PlacementRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> add(actor, referral, new PlacementId(id), request),
                known -> again(actor, referral, new PlacementId(known)));
    }

    private Placed add(Actor actor, Referral referral, PlacementId id, PlacementRequest request) {
        var activity = open(new ActivityId(request.activityId()));
        var placement = Placement.propose(id, referral, activity.id(), request.words(), actor, clock.instant());
        // The referral is held: whoever proposes the same at the same time is seen here, or sees this.
        PlacementNeed.requireNoOther(placements.of(referral), activity.id());
        placements.add(placement);
        log.created(actor, referral.file(), AccessObject.PLACEMENT, id.value());
        return placing.of(actor, referral, placement);
    }

    private Placed again(Actor actor, Referral referral, PlacementId id) {
        var placement = placements.get(referral, id);
        log.read(actor, referral.file(), AccessObject.PLACEMENT, id.value());
        return placing.of(actor, referral, placement);
    }

    private Activity open(ActivityId id) {
        var activity = activities.find(id).orElseThrow(() -> new InvalidInput("activityId", "NOT_FOUND"));
        if (!activity.isOpen()) {
            throw new InvalidInput("activityId", "NOT_ACTIVE");
        }
        return activity;
    }

    /** Takes a step with a placement; the referral's revision stays. */
    @Transactional
    Placed take(Actor actor, ReferralId within, PlacementId id, PlacementStepRequest request, int revision) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var placement = placements.get(referral, id);
        return placing.of(actor, referral, steps.take(actor, referral, placement, request.toCommand(), revision));
    }
}
