package nl.welzijnoprecept.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.CaseLog;
import nl.welzijnoprecept.casework.Once;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording and reading the actions of a goal. */
@Service
class ActionService {
    private final Referrals referrals;
    private final Goals goals;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    ActionService(Referrals referrals, Goals goals, Once once, CaseLog log, Clock clock) {
        this.referrals = referrals;
        this.goals = goals;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    /** A goal with the referral that it was found in. */
    private record Aim(Opened within, Goal goal) {}

    @Transactional
    Action record(Actor actor, ReferralId within, GoalId towards, ActionRequest request, @Nullable IdempotencyKey key) {
        var aim = load(actor, within, towards);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(towards.value(), request),
                id,
                () -> add(actor, aim, new ActionId(id), request),
                known -> read(actor, aim, new ActionId(known)));
    }

    private Action add(Actor actor, Aim aim, ActionId id, ActionRequest request) {
        var action = new Action(
                id, aim.goal().id(), request.text(), request.who(), request.byDate(), actor.id(), clock.instant());
        goals.add(action);
        log(actor, AccessAction.C, aim, id.value());
        return action;
    }

    @Transactional
    List<Action> list(Actor actor, ReferralId within, GoalId towards) {
        var aim = open(actor, within, towards);
        log(actor, AccessAction.R, aim, towards.value());
        return goals.actionsOf(aim.goal());
    }

    @Transactional
    Action read(Actor actor, ReferralId within, GoalId towards, ActionId wanted) {
        return read(actor, open(actor, within, towards), wanted);
    }

    private Action read(Actor actor, Aim aim, ActionId wanted) {
        var action = goals.actionsOf(aim.goal()).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
        log(actor, AccessAction.R, aim, wanted.value());
        return action;
    }

    private Aim load(Actor actor, ReferralId within, GoalId id) {
        actor.require(Permission.WORK_ON_CASES);
        return aim(Opened.inScope(referrals.get(within, Scope.ofWork(actor))), id);
    }

    private Aim open(Actor actor, ReferralId within, GoalId id) {
        actor.require(Permission.WORK_ON_CASES);
        return aim(referrals.open(within, Scope.ofWork(actor), actor), id);
    }

    private Aim aim(Opened within, GoalId id) {
        return new Aim(within, goals.get(within.referral(), id));
    }

    private void log(Actor actor, AccessAction done, Aim aim, UUID object) {
        log.add(actor, done, aim.within().file(), AccessObject.GOAL, object, "ACTION");
    }
}
