package nl.welzijnoprecept.placement.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
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
    private final Placing placing;
    private final CaseLog log;

    PlacementReadService(Referrals referrals, Placements placements, Placing placing, CaseLog log) {
        this.referrals = referrals;
        this.placements = placements;
        this.placing = placing;
        this.log = log;
    }

    @Transactional
    List<Placed> list(Actor actor, ReferralId within) {
        var opened = open(actor, within);
        var referral = opened.referral();
        log.read(actor, opened.file(), AccessObject.PLACEMENT);
        return placing.of(actor, referral, placements.of(referral));
    }

    @Transactional
    Placed read(Actor actor, ReferralId within, PlacementId id) {
        var opened = open(actor, within);
        var referral = opened.referral();
        var placement = placements.get(referral, id);
        log.read(actor, opened.file(), AccessObject.PLACEMENT, id.value());
        return placing.of(actor, referral, placement);
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
        return referrals.open(within, Scope.ofWork(actor), actor);
    }
}
