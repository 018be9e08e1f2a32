package nl.welzijnoprecept.plan.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.plan.GoalKind;
import org.jspecify.annotations.Nullable;

/**
 * What the client wants to reach. What came later is left out of the fingerprint of a request when it is empty: sent again
 * around an upgrade, it is still the same request.
 */
record GoalRequest(
        @NotBlank
        @Size(max = 4000)
        @Schema(description = "In the client's own words.", example = "Weer eens per week onder de mensen komen.")
        String text,

        @Nullable Dimension dimension,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "SUPPORT_FIRST: what has to be in order before taking part. ACTIVATION when left out.")
        GoalKind kind,

        @Nullable
        @Size(max = 4000)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "The client's own answer to: when are you satisfied?",
                example = "Als ik op zondag iemand heb om mee te eten.")
        String satisfiedWhen) {

    GoalKind kindOrDefault() {
        return kind == null ? GoalKind.ACTIVATION : kind;
    }

    /** What is blank was left out. */
    @Nullable
    String criterion() {
        return satisfiedWhen == null || satisfiedWhen.isBlank() ? null : satisfiedWhen;
    }
}
