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
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Conversations;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.ActionChange;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.ActionStanding;
import nl.welzijnoprecept.plan.Actions;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.plan.PlanNeed;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording and reading the actions of a goal, and what became of them. */
@Service
class ActionService {
    private final Referrals referrals;
    private final Goals goals;
    private final Actions actions;
    private final Conversations conversations;
    private final Once once;
    private final CaseLog log;
    private final Clock clock;

    ActionService(
            Referrals referrals,
            Goals goals,
            Actions actions,
            Conversations conversations,
            Once once,
            CaseLog log,
            Clock clock) {
        this.referrals = referrals;
        this.goals = goals;
        this.actions = actions;
        this.conversations = conversations;
        this.once = once;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    ActionStanding record(
            Actor actor, ReferralId within, GoalId towards, ActionRequest request, @Nullable IdempotencyKey key) {
        var aim = hold(actor, within, towards);
        var id = Identifiers.next();
        return once.of(
                actor,
                key,
                List.of(towards.value(), request),
                id,
                () -> add(actor, aim, new ActionId(id), request),
                known -> read(actor, aim, new ActionId(known)));
    }

    ActionStanding add(Actor actor, Aim aim, ActionId id, ActionRequest request) {
        var referral = aim.within().referral();
        PlanNeed.requireOpen(referral);
        var action = new Action(
                id,
                aim.goal().id(),
                request.text(),
                request.who(),
                request.byDate(),
                agreedIn(referral, request.conversationId()),
                actor.id(),
                clock.instant());
        actions.add(action);
        log(actor, AccessAction.C, aim, id.value());
        return new ActionStanding(action, null);
    }

    /** The referral is held: nobody agrees on another one in the meantime. */
    private @Nullable ConversationId agreedIn(Referral referral, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        var conversation = conversations
                .find(referral, new ConversationId(id))
                .orElseThrow(() -> new InvalidInput("conversationId", "NOT_FOUND"));
        if (actions.isAgreedIn(conversation)) {
            throw new NeedNotMet(List.of(PlanNeed.CONVERSATION_WITHOUT_ACTION));
        }
        return conversation.id();
    }

    @Transactional
    ActionStanding change(
            Actor actor, ReferralId within, GoalId towards, ActionId id, ActionStateRequest request, int revision) {
        var aim = hold(actor, within, towards);
        var standing = actions.get(aim.goal(), id);
        var referral = aim.within().referral();
        PlanNeed.requireOpen(referral);
        var today = DutchTime.day(clock.instant());
        var on = request.on() == null ? today : request.on();
        var errors = Action.checkOn("on", on, DutchTime.day(referral.submittedAt()), today);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var change = standing.change(request.state(), on, actor, revision, clock.instant());
        actions.add(change);
        log(actor, AccessAction.U, aim, id.value());
        return new ActionStanding(standing.action(), change);
    }

    @Transactional
    List<ActionChange> history(Actor actor, ReferralId within, GoalId towards, ActionId id) {
        var aim = open(actor, within, towards);
        var action = actions.get(aim.goal(), id).action();
        log(actor, AccessAction.R, aim, id.value());
        return actions.changesOf(aim.goal(), action);
    }

    @Transactional
    List<ActionStanding> list(Actor actor, ReferralId within, GoalId towards) {
        var aim = open(actor, within, towards);
        log(actor, AccessAction.R, aim, towards.value());
        return actions.of(aim.goal());
    }

    @Transactional
    ActionStanding read(Actor actor, ReferralId within, GoalId towards, ActionId wanted) {
        return read(actor, open(actor, within, towards), wanted);
    }

    private ActionStanding read(Actor actor, Aim aim, ActionId wanted) {
        var action = actions.get(aim.goal(), wanted);
        log(actor, AccessAction.R, aim, wanted.value());
        return action;
    }

    private Aim hold(Actor actor, ReferralId within, GoalId id) {
        actor.require(Permission.WORK_ON_CASES);
        return aim(Opened.inScope(referrals.hold(within, Scope.ofWork(actor))), id);
    }

    private Aim open(Actor actor, ReferralId within, GoalId id) {
        actor.require(Permission.WORK_ON_CASES);
        return aim(referrals.open(within, Scope.ofWork(actor), actor), id);
    }

    private Aim aim(Opened within, GoalId id) {
        return new Aim(within, goals.get(within.referral(), id).goal());
    }

    private void log(Actor actor, AccessAction done, Aim aim, UUID object) {
        log.add(actor, done, aim.within().file(), AccessObject.GOAL, object, "ACTION");
    }
}
