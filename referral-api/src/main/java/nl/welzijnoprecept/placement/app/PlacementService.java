package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementId;
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
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    PlacementService(
            Referrals referrals, Placements placements, Activities activities, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.placements = placements;
        this.activities = activities;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Placed propose(Actor actor, ReferralId within, PlacementRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.of(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> add(actor, referral, new PlacementId(id), open(new ActivityId(request.activityId()))),
                known -> again(actor, referral, new PlacementId(known)));
    }

    private Placed add(Actor actor, Referral referral, PlacementId id, Activity activity) {
        var placement = Placement.propose(id, referral, activity.id(), actor, clock.instant());
        placements.add(placement);
        log.created(actor, referral.file(), AccessObject.PLACEMENT, id.value());
        return new Placed(placement, referral, activity);
    }

    private Placed again(Actor actor, Referral referral, PlacementId id) {
        var placement = placements.get(referral, id);
        log.read(actor, referral.file(), AccessObject.PLACEMENT, id.value());
        return placed(referral, placement);
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
        var referral = referrals.hold(within, Scope.of(actor));
        var moved = placements
                .get(referral, id)
                .take(request.step(), request.reason(), actor, revision, referral, clock.instant());
        placements.save(moved);
        log.add(
                actor,
                AccessAction.U,
                referral.file(),
                AccessObject.PLACEMENT,
                id.value(),
                request.step().name());
        return placed(referral, moved.placement());
    }

    private Placed placed(Referral referral, Placement placement) {
        return new Placed(placement, referral, activities.get(placement.activity()));
    }
}
