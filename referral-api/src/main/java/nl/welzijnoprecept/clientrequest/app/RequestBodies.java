package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.referral.ClientStatement;

/** What an officer sends about a request that is there. */
final class RequestBodies {
    private RequestBodies() {}

    /** A file that a person judged to be the client's too. */
    @Schema(name = "ClientRequestFile")
    record FileRequest(
            @NotNull @Schema(description = "One of the candidates.")
            UUID referralId) {}

    /** Two months more. */
    @Schema(name = "ClientRequestExtension")
    record ExtensionRequest(
            @NotBlank @Size(max = 4000) @Schema(description = "As the client is told.")
            String reason) {}

    /** A decision. */
    @Schema(name = "ClientRequestDecision")
    record DecisionRequest(
            @NotNull DecisionOutcome outcome,

            @NotBlank @Size(max = 4000) @Schema(description = "As the client is told.")
            String reason) {}

    /** What the client wants said. */
    @Schema(name = "ClientStatementRequest")
    record StatementRequest(
            @NotNull @Schema(description = "One of the request's files.")
            UUID referralId,

            @NotBlank
            @Size(max = ClientStatement.MAXIMUM_LENGTH)
            @Schema(description = "In the client's own words; shown with the referral to coach and coordinator.")
            String text) {}
}
