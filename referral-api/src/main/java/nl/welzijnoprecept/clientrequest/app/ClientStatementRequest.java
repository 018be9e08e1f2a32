package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.welzijnoprecept.referral.ClientStatement;

/** What the client wants said. */
record ClientStatementRequest(
        @NotNull @Schema(description = "One of the request's files.")
        UUID referralId,

        @NotBlank
        @Size(max = ClientStatement.MAXIMUM_LENGTH)
        @Schema(description = "In the client's own words; shown with the referral to coach and coordinator.")
        String text) {}
