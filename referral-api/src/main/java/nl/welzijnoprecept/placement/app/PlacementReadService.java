package nl.welzijnoprecept.placement.app;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementChange;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading placements. */
@Service
class PlacementReadService {
    private final Referrals referrals;
    private final Placements placements;
    private final Activities activities;
    private final CaseLog log;

    PlacementReadService(Referrals referrals, Placements placements, Activities activities, CaseLog log) {
        this.referrals = referrals;
        this.placements = placements;
        this.activities = activities;
        this.log = log;
    }

    @Transactional
    List<Placed> list(Actor actor, ReferralId within) {
        var opened = open(actor, within);
        var referral = opened.referral();
        log.read(actor, opened.file(), AccessObject.PLACEMENT);
        var found = placements.of(referral);
        var known = activities
                .all(found.stream().map(Placement::activity).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return found.stream()
                .map(placement -> new Placed(
                        placement,
                        referral,
                        Objects.requireNonNull(known.get(placement.activity()), "an activity is never removed")))
                .toList();
    }

    @Transactional
    Placed read(Actor actor, ReferralId within, PlacementId id) {
        var opened = open(actor, within);
        var referral = opened.referral();
        var placement = placements.get(referral, id);
        log.read(actor, opened.file(), AccessObject.PLACEMENT, id.value());
        return new Placed(placement, referral, activities.get(placement.activity()));
    }

    @Transactional
    List<PlacementChange> history(Actor actor, ReferralId within, PlacementId id) {
        var opened = open(actor, within);
        placements.get(opened.referral(), id); // no history of what is not there
        log.read(actor, opened.file(), AccessObject.PLACEMENT, id.value());
        return placements.history(opened.referral(), id);
    }

    private Opened open(Actor actor, ReferralId within) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.open(within, Scope.of(actor), actor);
    }
}
