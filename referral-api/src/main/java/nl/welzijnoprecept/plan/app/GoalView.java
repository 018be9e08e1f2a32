package nl.welzijnoprecept.plan.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.Goal;
import org.jspecify.annotations.Nullable;

/** A goal. */
record GoalView(UUID id, String text, @Nullable Dimension dimension, PartyView recordedBy, Instant recordedAt) {

    static GoalView of(Goal goal, Names names) {
        return new GoalView(
                goal.id().value(),
                goal.text(),
                goal.dimension(),
                PartyView.of(names.of(goal.recordedBy())),
                goal.recordedAt());
    }
}
