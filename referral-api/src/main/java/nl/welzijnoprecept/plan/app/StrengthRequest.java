package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.plan.LifeArea;
import nl.welzijnoprecept.plan.StrengthKind;

/** Something that the client can build on. */
record StrengthRequest(
        @NotNull LifeArea lifeArea,

        @NotBlank @Size(max = 4000) @Schema(example = "Kookte vroeger voor de hele straat.")
        String text,

        @NotNull @Schema(description = "PERSONAL: in the client. RESOURCE: around the client.")
        StrengthKind kind) {}
