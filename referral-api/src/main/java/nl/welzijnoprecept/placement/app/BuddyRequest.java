package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who comes along. */
record BuddyRequest(
        @NotNull @Schema(description = "Of GET /professionals?role=BUDDY.")
        UUID professionalId) {}
