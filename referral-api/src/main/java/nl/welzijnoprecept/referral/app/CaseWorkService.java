package nl.welzijnoprecept.referral.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.CaseWork;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how a case stands and nothing that is in it: what a page shows of it is read, and logged, beside this. */
@Service
class CaseWorkService implements CaseWork {
    private final Referrals referrals;

    CaseWorkService(Referrals referrals) {
        this.referrals = referrals;
    }

    /** Who may read it for a stated reason finds it closed to them, and so does whoever may not. */
    @Override
    @Transactional(readOnly = true)
    public Standing of(Actor actor, UUID referral) {
        return referrals
                .find(new ReferralId(referral), Scope.ofWork(actor))
                .map(found -> new Standing(true, found.status().isOpen()))
                .orElse(new Standing(false, false));
    }
}
