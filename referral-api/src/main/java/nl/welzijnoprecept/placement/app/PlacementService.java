package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
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
import tools.jackson.databind.json.JsonMapper;

/** An activity is proposed to a client, and taken further. */
@Service
class PlacementService {
    private final Referrals referrals;
    private final Placements placements;
    private final Activities activities;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    PlacementService(
            Referrals referrals,
            Placements placements,
            Activities activities,
            IdempotencyKeys keys,
            AccessLog log,
            JsonMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.placements = placements;
        this.activities = activities;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The new placement; or, when the key was used for the same request before, the one that came of it. */
    @Transactional
    Placed propose(Actor actor, ReferralId within, PlacementRequest request, @Nullable String key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.get(within, Scope.of(actor));
        var id = new PlacementId(Identifiers.next());
        if (key != null) {
            // The body does not say in which referral: the same one elsewhere is another request.
            var sent = json.writeValueAsBytes(List.of(within.value(), request));
            var known = keys.claim(actor.id(), key, sent, id.value());
            if (known.isPresent()) {
                return again(actor, referral, new PlacementId(known.get()));
            }
        }
        var activity = open(new ActivityId(request.activityId()));
        var placement = Placement.propose(id, referral, activity.id(), actor, clock.instant());
        placements.add(placement);
        add(AccessAction.C, actor, referral, placement, null);
        return new Placed(placement, referral, activity);
    }

    private Placed again(Actor actor, Referral referral, PlacementId id) {
        var placement = placements.get(referral, id);
        add(AccessAction.R, actor, referral, placement, null);
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
        var referral = referrals.get(within, Scope.of(actor));
        var moved = placements
                .get(referral, id)
                .take(request.step(), request.reason(), actor, revision, referral, clock.instant());
        placements.save(moved);
        add(AccessAction.U, actor, referral, moved.placement(), request.step().name());
        return placed(referral, moved.placement());
    }

    private Placed placed(Referral referral, Placement placement) {
        return new Placed(placement, referral, activities.get(placement.activity()));
    }

    private void add(
            AccessAction action, Actor actor, Referral referral, Placement placement, @Nullable String detail) {
        log.add(AccessLogLine.of(
                clock.instant(),
                actor,
                action,
                AccessObject.PLACEMENT,
                placement.id().value(),
                new CaseFile(referral.id().value()),
                detail));
    }
}
