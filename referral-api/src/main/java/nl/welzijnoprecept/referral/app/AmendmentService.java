package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Amendment;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.Sent;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent is put right, and what it was stays to be read. */
@Service
class AmendmentService {
    private final Referrals referrals;
    private final Areas areas;
    private final CaseLog log;
    private final Clock clock;

    AmendmentService(Referrals referrals, Areas areas, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.areas = areas;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Shown amend(Actor actor, ReferralId id, AmendmentRequest request, int revision) {
        var referral = referrals.hold(id, Scope.of(actor));
        var wanted = request.toSent();
        requireSameMunicipality(referral, wanted);
        var amended = referral.amend(wanted, request.reason(), actor, revision, clock.instant());
        if (amended.lines().isEmpty()) {
            log.read(actor, referral.file(), AccessObject.REFERRAL);
        } else {
            referrals.save(amended);
            log.add(actor, AccessAction.U, referral.file(), AccessObject.REFERRAL, id.value(), "AMENDMENT");
        }
        return Shown.of(amended.referral(), actor, referrals);
    }

    /** Somebody who lives elsewhere is handed over, or referred anew: another team may serve them. */
    private void requireSameMunicipality(Referral referral, Sent wanted) {
        if (!wanted.client().postcode().equals(referral.client().postcode())
                && areas.municipalityOf(wanted.client().postcode())
                        .filter(referral.municipality()::equals)
                        .isEmpty()) {
            throw new InvalidInput("client.postcode", "OTHER_MUNICIPALITY");
        }
    }

    @Transactional
    FileHistory<Amendment> list(Actor actor, ReferralId id) {
        var opened = referrals.open(id, Scope.of(actor), actor);
        log.read(actor, opened.file(), AccessObject.HISTORY);
        return FileHistory.of(
                opened.referral(), referrals.amendments(opened.referral()), actor, DutchTime.day(clock.instant()));
    }
}
