package nl.welzijnoprecept.plan;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** The goals within a referral, and their actions; a referral that was found within a scope is the way to them. */
public interface Goals {
    void add(Goal goal);

    Optional<Goal> find(Referral referral, GoalId id);

    default Goal get(Referral referral, GoalId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Goal> of(Referral referral);

    void add(Action action);

    /** Oldest first. */
    List<Action> actionsOf(Goal goal);
}
