package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Cases that get another coach, each its own. */
record ReassignmentRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Row> items,

        @NotBlank @Size(max = 4000) @Schema(example = "Fatima gaat met pensioen")
        String reason) {

    /** One case and who gets it. */
    record Row(@NotNull UUID referralId, @NotNull UUID coachId) {}
}
