package nl.welzijnoprecept.plan.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.pages.CasePart;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the client wants to reach, what was agreed on for it, and what there is to build on. */
@Component
@Order(300)
class PlanPart implements CasePart {
    private final GoalApi goals;
    private final ActionApi actions;
    private final GoalReviewApi reviews;
    private final StrengthApi strengths;

    PlanPart(GoalApi goals, ActionApi actions, GoalReviewApi reviews, StrengthApi strengths) {
        this.goals = goals;
        this.actions = actions;
        this.reviews = reviews;
        this.strengths = strengths;
    }

    /** A goal with all that belongs to it. */
    record Shown(GoalView goal, List<ActionView> actions, List<GoalReviewView> reviews) {}

    @Override
    public boolean isFor(Actor actor) {
        return actor.role().has(Permission.WORK_ON_CASES);
    }

    @Override
    public String anchor() {
        return "plan";
    }

    @Override
    public String template() {
        return "plan/part";
    }

    @Override
    public Map<String, Object> model(Actor actor, UUID referral) {
        return Map.of(
                "goals",
                goals.list(actor, referral).items().stream()
                        .map(goal -> new Shown(
                                goal,
                                actions.list(actor, referral, goal.id()).items(),
                                reviews.list(actor, referral, goal.id()).items()))
                        .toList(),
                "strengths",
                strengths.list(actor, referral).items(),
                "faults",
                Faults.NONE,
                "key",
                Identifiers.next());
    }
}
