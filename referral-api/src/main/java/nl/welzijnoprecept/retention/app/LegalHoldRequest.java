package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nothing may be destroyed. */
record LegalHoldRequest(
        @NotBlank @Size(max = 4000) @Schema(description = "Kept encrypted.")
        String reason) {}
