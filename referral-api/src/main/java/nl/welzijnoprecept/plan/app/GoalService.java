package nl.welzijnoprecept.plan.app;

import java.time.Clock;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalStanding;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.plan.PlanNeed;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording and reading goals. */
@Service
class GoalService {
    private final Referrals referrals;
    private final Goals goals;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    GoalService(Referrals referrals, Goals goals, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.goals = goals;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    GoalStanding record(Actor actor, ReferralId within, GoalRequest request, @Nullable IdempotencyKey key) {
        actor.require(Permission.WORK_ON_CASES);
        var referral = referrals.hold(within, Scope.ofWork(actor));
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(within.value(), request),
                id,
                () -> add(actor, referral, new GoalId(id), request),
                known -> read(actor, Opened.inScope(referral), new GoalId(known)));
    }

    GoalStanding add(Actor actor, Referral referral, GoalId id, GoalRequest request) {
        PlanNeed.requireOpen(referral);
        var goal = new Goal(
                id,
                referral.id(),
                request.kindOrDefault(),
                request.text(),
                request.dimension(),
                request.criterion(),
                actor.id(),
                clock.instant());
        goals.add(goal);
        log.created(actor, referral.file(), AccessObject.GOAL, id.value());
        return new GoalStanding(goal, null);
    }

    @Transactional
    List<GoalStanding> list(Actor actor, ReferralId within) {
        var opened = open(actor, within);
        log.read(actor, opened.file(), AccessObject.GOAL);
        return goals.of(opened.referral());
    }

    @Transactional
    GoalStanding read(Actor actor, ReferralId within, GoalId wanted) {
        return read(actor, open(actor, within), wanted);
    }

    private GoalStanding read(Actor actor, Opened opened, GoalId wanted) {
        var goal = goals.get(opened.referral(), wanted);
        log.read(actor, opened.file(), AccessObject.GOAL, wanted.value());
        return goal;
    }

    private Opened open(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.open(id, Scope.ofWork(actor), actor);
    }
}
