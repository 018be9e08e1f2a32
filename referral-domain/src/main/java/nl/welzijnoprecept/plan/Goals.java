package nl.welzijnoprecept.plan;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** The goals within a referral, and how they go; a referral that was found within a scope is the way to them. */
public interface Goals {
    void add(Goal goal);

    void add(GoalChange change);

    void add(GoalReview review);

    Optional<GoalStanding> find(Referral referral, GoalId id);

    default GoalStanding get(Referral referral, GoalId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<GoalStanding> of(Referral referral);

    /** Oldest first. */
    List<GoalChange> changesOf(Goal goal);

    /** Oldest first. */
    List<GoalReview> reviewsOf(Goal goal);

    /** Those of all its goals, oldest first. */
    List<GoalReview> reviewsOf(Referral referral);
}
