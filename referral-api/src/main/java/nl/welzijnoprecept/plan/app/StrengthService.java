package nl.welzijnoprecept.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.plan.PlanNeed;
import nl.welzijnoprecept.plan.Strength;
import nl.welzijnoprecept.plan.StrengthId;
import nl.welzijnoprecept.plan.Strengths;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording and reading what a client can build on. */
@Service
class StrengthService {
    private final Referrals referrals;
    private final Strengths strengths;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    StrengthService(Referrals referrals, Strengths strengths, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.strengths = strengths;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Strength record(Actor actor, ReferralId within, StrengthRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> add(actor, referral, new StrengthId(id), request),
                known -> read(actor, Opened.inScope(referral), new StrengthId(known)));
    }

    private Strength add(Actor actor, Referral referral, StrengthId id, StrengthRequest request) {
        PlanNeed.requireOpen(referral);
        var strength = new Strength(
                id, referral.id(), request.lifeArea(), request.kind(), request.text(), actor.id(), clock.instant());
        strengths.add(strength);
        log(actor, AccessAction.C, referral.file(), id.value());
        return strength;
    }

    @Transactional
    List<Strength> list(Actor actor, ReferralId within) {
        var opened = open(actor, within);
        log(actor, AccessAction.R, opened.file(), null);
        return strengths.of(opened.referral());
    }

    @Transactional
    Strength read(Actor actor, ReferralId within, StrengthId wanted) {
        return read(actor, open(actor, within), wanted);
    }

    private Strength read(Actor actor, Opened opened, StrengthId wanted) {
        var strength = strengths.get(opened.referral(), wanted);
        log(actor, AccessAction.R, opened.file(), wanted.value());
        return strength;
    }

    private Opened open(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.open(id, Scope.ofWork(actor), actor);
    }

    private void log(Actor actor, AccessAction done, CaseFile file, @Nullable UUID object) {
        log.add(actor, done, file, AccessObject.GOAL, object, "STRENGTH");
    }
}
