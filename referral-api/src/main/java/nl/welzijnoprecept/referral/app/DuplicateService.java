package nl.welzijnoprecept.referral.app;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator judges whether somebody was referred twice. */
@Service
class DuplicateService {
    private final Referrals referrals;
    private final CaseLog log;

    DuplicateService(Referrals referrals, CaseLog log) {
        this.referrals = referrals;
        this.log = log;
    }

    @Transactional
    void resolve(Actor actor, ReferralId id) {
        actor.require(Permission.RESOLVE_DUPLICATES);
        var referral = referrals.hold(id, Scope.of(actor));
        referrals.clearDuplicate(referral);
        log.add(actor, AccessAction.U, referral.file(), AccessObject.REFERRAL, id.value(), "POSSIBLE_DUPLICATE");
    }
}
