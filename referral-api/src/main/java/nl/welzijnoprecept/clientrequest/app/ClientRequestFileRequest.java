package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A file that a person judged to be the client's too. */
record ClientRequestFileRequest(
        @NotNull @Schema(description = "One of the candidates.")
        UUID referralId) {}
