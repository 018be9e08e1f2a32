package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.GoalKind;
import nl.welzijnoprecept.plan.GoalStanding;
import nl.welzijnoprecept.plan.GoalState;
import org.jspecify.annotations.Nullable;

/** A goal as it stands now. */
record GoalView(
        UUID id,
        String text,
        @Nullable Dimension dimension,
        PartyView recordedBy,
        Instant recordedAt,
        GoalKind kind,
        @Nullable String satisfiedWhen,
        GoalState state,

        @Schema(description = "As in the ETag, which a change of state wants back in If-Match.")
        int revision) {

    static GoalView of(GoalStanding standing, Names names) {
        var goal = standing.goal();
        return new GoalView(
                goal.id().value(),
                goal.text(),
                goal.dimension(),
                PartyView.of(names.of(goal.recordedBy())),
                goal.recordedAt(),
                goal.kind(),
                goal.satisfiedWhen(),
                standing.state(),
                standing.revision());
    }
}
