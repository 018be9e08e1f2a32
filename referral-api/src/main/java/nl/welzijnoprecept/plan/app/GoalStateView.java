package nl.welzijnoprecept.plan.app;

import java.time.Instant;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.GoalChange;
import nl.welzijnoprecept.plan.GoalState;
import org.jspecify.annotations.Nullable;

/** A line of the history of a goal. */
record GoalStateView(GoalState state, @Nullable String reason, PartyView changedBy, Instant changedAt) {

    static GoalStateView of(GoalChange change, Names names) {
        return new GoalStateView(
                change.state(), change.reason(), PartyView.of(names.of(change.changedBy())), change.changedAt());
    }
}
