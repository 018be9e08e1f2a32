package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;

/** A decision. */
record DecisionRequest(
        @NotNull DecisionOutcome outcome,

        @NotBlank @Size(max = 4000) @Schema(description = "As the client is told.")
        String reason) {}
