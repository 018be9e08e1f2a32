package nl.welzijnoprecept.plan.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.stereotype.Repository;

@Repository
class JpaGoals implements Goals {
    private final EntityManager entities;
    private final GoalRows goals;
    private final ActionRows actions;
    private final GoalRowMapper mapper;

    JpaGoals(EntityManager entities, GoalRows goals, ActionRows actions, GoalRowMapper mapper) {
        this.entities = entities;
        this.goals = goals;
        this.actions = actions;
        this.mapper = mapper;
    }

    @Override
    public void add(Goal goal) {
        entities.persist(mapper.toRow(goal));
        entities.flush();
    }

    @Override
    public Optional<Goal> find(Referral referral, GoalId id) {
        return goals.findByReferralAndId(referral.id().value(), id.value()).map(mapper::toGoal);
    }

    @Override
    public List<Goal> of(Referral referral) {
        return goals.findByReferralOrderByRecordedAtAscIdAsc(referral.id().value()).stream()
                .map(mapper::toGoal)
                .toList();
    }

    @Override
    public void add(Action action) {
        entities.persist(mapper.toRow(action));
        entities.flush();
    }

    @Override
    public List<Action> actionsOf(Goal goal) {
        return actions.findByGoalOrderByRecordedAtAscIdAsc(goal.id().value()).stream()
                .map(mapper::toAction)
                .toList();
    }
}
