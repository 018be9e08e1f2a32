package nl.welzijnoprecept.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLog;
import nl.welzijnoprecept.accesslog.AccessLogLine;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Recording and reading the actions of a goal; both leave a line in the access log, in the same transaction. */
@Service
class ActionService {
    private final Referrals referrals;
    private final Goals goals;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    ActionService(Referrals referrals, Goals goals, IdempotencyKeys keys, AccessLog log, JsonMapper json, Clock clock) {
        this.referrals = referrals;
        this.goals = goals;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The new action; or, when the key was used for the same request before, the one that came of it. */
    @Transactional
    Action record(Actor actor, ReferralId id, GoalId goalId, ActionRequest request, @Nullable String key) {
        var goal = load(actor, id, goalId);
        var actionId = new ActionId(Identifiers.next());
        if (key != null) {
            // A key stands for a request to one goal: elsewhere the same body is another request.
            var sent = json.writeValueAsBytes(List.of(goalId.value(), request));
            var known = keys.claim(actor.id(), key, sent, actionId.value());
            if (known.isPresent()) {
                log(actor, AccessAction.R, id, known.get());
                return get(goal, new ActionId(known.get()));
            }
        }
        var action = new Action(
                actionId, goalId, request.text(), request.who(), request.byDate(), actor.id(), clock.instant());
        goals.add(action);
        log(actor, AccessAction.C, id, actionId.value());
        return action;
    }

    @Transactional
    List<Action> list(Actor actor, ReferralId id, GoalId goalId) {
        var goal = load(actor, id, goalId);
        log(actor, AccessAction.R, id, goalId.value());
        return goals.actionsOf(goal);
    }

    @Transactional
    Action read(Actor actor, ReferralId id, GoalId goalId, ActionId wanted) {
        var goal = load(actor, id, goalId);
        var action = get(goal, wanted);
        log(actor, AccessAction.R, id, wanted.value());
        return action;
    }

    private Goal load(Actor actor, ReferralId id, GoalId goalId) {
        actor.require(Permission.WORK_ON_CASES);
        return goals.get(referrals.get(id, Scope.ofWork(actor)), goalId);
    }

    private Action get(Goal goal, ActionId id) {
        return goals.actionsOf(goal).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void log(Actor actor, AccessAction action, ReferralId id, UUID object) {
        log.add(AccessLogLine.of(
                clock.instant(), actor, action, AccessObject.GOAL, object, new CaseFile(id.value()), "ACTION"));
    }
}
