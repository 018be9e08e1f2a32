package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** An organisation as an administrator says it. */
record OrganisationRequest(
        @NotBlank @Size(max = 200) @OneLine String name,

        @NotNull @Schema(description = "Stays as it is while anything depends on it.")
        OrganisationType type,

        @NotNull @Pattern(regexp = MunicipalityCode.SHAPE, message = "INVALID_CODE")
        String municipality,

        @Nullable @Schema(description = "Of a practice, and of nothing else.")
        ReferrerType referrerType,

        @Nullable
        @Pattern(regexp = PHONE, message = "INVALID_PHONE")
        @Schema(description = "Where clients can call.", example = "030-5550123")
        String phone,

        @Nullable @Email @Size(max = 254) @Schema(description = "Where clients can mail.")
        String email,

        @Nullable
        @Schema(
                description =
                        "False ends that it takes part: when nobody works there, it serves nobody and nothing is open."
                                + " As it is when left out; true for what is added.")
        Boolean active) {
    static final String PHONE = "\\+?[0-9][0-9 ()-]{5,19}";
}
