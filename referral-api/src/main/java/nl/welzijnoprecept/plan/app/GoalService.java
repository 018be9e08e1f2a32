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
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Recording and reading goals; both leave a line in the access log, in the same transaction. */
@Service
class GoalService {
    private final Referrals referrals;
    private final Goals goals;
    private final IdempotencyKeys keys;
    private final AccessLog log;
    private final JsonMapper json;
    private final Clock clock;

    GoalService(Referrals referrals, Goals goals, IdempotencyKeys keys, AccessLog log, JsonMapper json, Clock clock) {
        this.referrals = referrals;
        this.goals = goals;
        this.keys = keys;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** The new goal; or, when the key was used for the same request before, the one that came of it. */
    @Transactional
    Goal record(Actor actor, ReferralId id, GoalRequest request, @Nullable String key) {
        var referral = load(actor, id);
        var goalId = new GoalId(Identifiers.next());
        if (key != null) {
            // A key stands for a request to one referral: elsewhere the same body is another request.
            var sent = json.writeValueAsBytes(List.of(id.value(), request));
            var known = keys.claim(actor.id(), key, sent, goalId.value());
            if (known.isPresent()) {
                log(actor, AccessAction.R, id, known.get());
                return goals.get(referral, new GoalId(known.get()));
            }
        }
        var goal = new Goal(goalId, id, request.text(), request.dimension(), actor.id(), clock.instant());
        goals.add(goal);
        log(actor, AccessAction.C, id, goalId.value());
        return goal;
    }

    @Transactional
    List<Goal> list(Actor actor, ReferralId id) {
        var referral = load(actor, id);
        log(actor, AccessAction.R, id, null);
        return goals.of(referral);
    }

    @Transactional
    Goal read(Actor actor, ReferralId id, GoalId wanted) {
        var referral = load(actor, id);
        var goal = goals.get(referral, wanted);
        log(actor, AccessAction.R, id, wanted.value());
        return goal;
    }

    private Referral load(Actor actor, ReferralId id) {
        actor.require(Permission.WORK_ON_CASES);
        return referrals.get(id, Scope.ofWork(actor));
    }

    private void log(Actor actor, AccessAction action, ReferralId id, @Nullable UUID object) {
        log.add(AccessLogLine.of(
                clock.instant(), actor, action, AccessObject.GOAL, object, new CaseFile(id.value()), null));
    }
}
