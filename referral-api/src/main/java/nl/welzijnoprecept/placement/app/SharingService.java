package nl.welzijnoprecept.placement.app;

import java.time.Clock;
import java.util.function.BiFunction;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.Placements;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others know of a placement: what they need to, and who comes along. */
@Service
class SharingService {
    private static final String NEED_TO_KNOW = "NEED_TO_KNOW";
    private static final String BUDDY = "BUDDY";

    private final Referrals referrals;
    private final Placements placements;
    private final Organisations organisations;
    private final Placing placing;
    private final CaseLog log;
    private final Clock clock;

    SharingService(
            Referrals referrals,
            Placements placements,
            Organisations organisations,
            Placing placing,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.placements = placements;
        this.organisations = organisations;
        this.placing = placing;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Placed tell(Actor actor, ReferralId within, PlacementId id, @Nullable String words, int revision) {
        return change(
                actor, within, id, NEED_TO_KNOW, (placement, referral) -> placement.knowing(words, revision, referral));
    }

    @Transactional
    Placed accompany(Actor actor, ReferralId within, PlacementId id, ProfessionalId buddy, int revision) {
        var volunteer = organisations.findProfessional(buddy).orElse(null);
        var today = DutchTime.day(clock.instant());
        return change(
                actor,
                within,
                id,
                BUDDY,
                (placement, referral) -> placement.accompaniedBy(volunteer, revision, referral, today));
    }

    @Transactional
    Placed leaveAlone(Actor actor, ReferralId within, PlacementId id, int revision) {
        return change(actor, within, id, BUDDY, (placement, _) -> Placement.alone(placement, revision));
    }

    private Placed change(
            Actor actor,
            ReferralId within,
            PlacementId id,
            String what,
            BiFunction<Placement, Referral, Placement> change) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        placements.save(change.apply(placements.get(referral, id), referral));
        log.add(actor, AccessAction.U, referral.file(), AccessObject.PLACEMENT, id.value(), what);
        return placing.of(actor, referral, placements.get(referral, id));
    }
}
