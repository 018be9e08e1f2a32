package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/** What the client wants to reach. */
record GoalRequest(
        @NotBlank
        @Size(max = 4000)
        @Schema(description = "In the client's own words.", example = "Weer eens per week onder de mensen komen.")
        String text,

        @Nullable Dimension dimension) {}
