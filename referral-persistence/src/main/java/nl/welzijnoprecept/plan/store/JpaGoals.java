package nl.welzijnoprecept.plan.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.plan.Goal;
import nl.welzijnoprecept.plan.GoalChange;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalReview;
import nl.welzijnoprecept.plan.GoalStanding;
import nl.welzijnoprecept.plan.Goals;
import nl.welzijnoprecept.referral.Referral;
import org.springframework.stereotype.Repository;

@Repository
class JpaGoals implements Goals {
    private final EntityManager entities;
    private final GoalRows goals;
    private final GoalChangeRows changes;
    private final GoalReviewRows reviews;
    private final PlanRowMapper mapper;

    JpaGoals(
            EntityManager entities,
            GoalRows goals,
            GoalChangeRows changes,
            GoalReviewRows reviews,
            PlanRowMapper mapper) {
        this.entities = entities;
        this.goals = goals;
        this.changes = changes;
        this.reviews = reviews;
        this.mapper = mapper;
    }

    @Override
    public void add(Goal goal) {
        keep(mapper.toRow(goal));
    }

    @Override
    public void add(GoalChange change) {
        keep(mapper.toRow(change));
    }

    @Override
    public void add(GoalReview review) {
        keep(mapper.toRow(review));
    }

    private void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    @Override
    public Optional<GoalStanding> find(Referral referral, GoalId id) {
        return standing(goals.findByReferralAndId(referral.id().value(), id.value()).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    @Override
    public List<GoalStanding> of(Referral referral) {
        return standing(
                goals.findByReferralOrderByRecordedAtAscIdAsc(referral.id().value()));
    }

    private List<GoalStanding> standing(List<GoalRow> found) {
        var last = changes
                .findByGoalInOrderByNumber(found.stream().map(row -> row.id).toList())
                .stream()
                .map(mapper::toChange)
                .collect(Collectors.<GoalChange, UUID, GoalChange>toMap(
                        change -> change.goal().value(), Function.identity(), (_, later) -> later));
        return found.stream()
                .map(row -> new GoalStanding(mapper.toGoal(row), last.get(row.id)))
                .toList();
    }

    @Override
    public List<GoalChange> changesOf(Goal goal) {
        return changes.findByGoalInOrderByNumber(List.of(goal.id().value())).stream()
                .map(mapper::toChange)
                .toList();
    }

    @Override
    public List<GoalReview> reviewsOf(Goal goal) {
        return reviews.findByGoalOrderByRecordedAtAscIdAsc(goal.id().value()).stream()
                .map(mapper::toReview)
                .toList();
    }

    @Override
    public List<GoalReview> reviewsOf(Referral referral) {
        return reviews.ofReferral(referral.id().value()).stream()
                .map(mapper::toReview)
                .toList();
    }
}
