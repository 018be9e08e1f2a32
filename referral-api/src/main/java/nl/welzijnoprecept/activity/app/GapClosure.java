package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** That something came for what was wanted. */
record GapClosure(
        @NotNull @Schema(description = "The activity that came.")
        UUID activityId) {}
