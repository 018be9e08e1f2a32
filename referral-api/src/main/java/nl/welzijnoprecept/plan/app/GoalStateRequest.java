package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.plan.GoalState;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** How a goal stands from now on. */
record GoalStateRequest(
        @NotNull GoalState state,

        @Nullable @Size(max = 4000) @Schema(description = "Needed for DROPPED.")
        String reason)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return state == GoalState.DROPPED && why() == null ? List.of(new FieldError("reason", "REQUIRED")) : List.of();
    }

    /** What is blank was left out. */
    @Nullable
    String why() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
