package nl.welzijnoprecept.plan.app;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.Agreed;
import nl.welzijnoprecept.conversation.CasePlan;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.RunningGoal;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalStanding;
import nl.welzijnoprecept.plan.GoalState;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.Opened;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was agreed on in a conversation becomes an action of a goal, and where there is none, a goal with it. */
@Component
class AgreedInConversation implements CasePlan {
    private final GoalService planning;
    private final ActionService agreeing;
    private final Goals goals;

    AgreedInConversation(GoalService planning, ActionService agreeing, Goals goals) {
        this.planning = planning;
        this.agreeing = agreeing;
        this.goals = goals;
    }

    @Override
    public List<RunningGoal> running(Actor actor, ReferralId within) {
        return planning.list(actor, within).stream()
                .filter(standing -> standing.state() == GoalState.OPEN)
                .map(GoalStanding::goal)
                .map(goal -> new RunningGoal(goal.id().value(), goal.text()))
                .toList();
    }

    @Override
    public void agree(Actor actor, Referral held, ConversationId in, Agreed agreed) {
        var goal = agreed.newGoal() == null ? known(held, agreed.goal()) : begun(actor, held, agreed.newGoal());
        agreeing.add(
                actor,
                new Aim(Opened.inScope(held), goal),
                new ActionId(Identifiers.next()),
                new ActionRequest(agreed.text(), agreed.who(), agreed.byDate(), in.value()));
    }

    private Goal begun(Actor actor, Referral held, String words) {
        var goal = new GoalRequest(words, null, null, null);
        return planning.add(actor, held, new GoalId(Identifiers.next()), goal).goal();
    }

    private Goal known(Referral held, @Nullable UUID id) {
        if (id == null) {
            throw new InvalidInput("agreed.goalId", "REQUIRED");
        }
        return goals.find(held, new GoalId(id))
                .map(GoalStanding::goal)
                .orElseThrow(() -> new InvalidInput("agreed.goalId", "NOT_FOUND"));
    }
}
