package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.referral.StepCommand;
import org.jspecify.annotations.Nullable;

/** A step to take; which fields it needs is in docs/workflow.md. */
record StepRequest(
        @NotNull Step step,

        @Nullable @Schema(description = "Of a coach of the handling organisation, for ASSIGN, REASSIGN and REOPEN.")
        UUID coachId,

        @Nullable @Size(max = 4000) String reason,

        @Nullable @Pattern(regexp = ReasonCode.SHAPE, message = "INVALID_CODE") @Schema(example = "CLIENT_REQUEST")
        String reasonCode,

        @Nullable @Schema(description = "Last day of a pause.")
        LocalDate until,

        @Nullable Outcome outcome,
        @Nullable ClientVerdict clientVerdict,

        @Nullable @Size(max = 120) @Schema(description = "To whom it is handed over.", example = "Wijkteam Noord")
        String partner) {

    StepCommand toCommand() {
        return new StepCommand(
                step,
                coachId == null ? null : new ProfessionalId(coachId),
                reason,
                reasonCode == null ? null : new ReasonCode(reasonCode),
                until,
                outcome,
                clientVerdict,
                partner);
    }
}
