package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.conversation.AppointmentEnd;
import nl.welzijnoprecept.conversation.AppointmentReason;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** What became of an appointment. */
record OutcomeRequest(
        @NotNull @Schema(description = "SUPERSEDED follows from a replacement and is not said here.")
        AppointmentEnd outcome,

        @Nullable
        @Schema(
                description =
                        "Of NO_SHOW why: FORGOT, ILL, NO_TRANSPORT, NOT_WANTED, UNKNOWN, OTHER. Of CANCELLED by whom:"
                                + " CLIENT, COACH, PROVIDER. None of HELD.")
        AppointmentReason reasonCode,

        @Nullable @Size(max = 4000) @Schema(description = "In words; kept encrypted.")
        String reason,

        @Nullable @Schema(description = "What was recorded about it, in the same case.")
        UUID conversationId)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        if (outcome == null) {
            return List.of();
        }
        return switch (outcome) {
            case HELD -> reasonCode == null ? List.of() : fault("reasonCode", "NOT_OF_THIS_OUTCOME");
            case NO_SHOW, CANCELLED -> {
                if (reasonCode == null) {
                    yield fault("reasonCode", "REQUIRED");
                }
                yield reasonCode.isOf(outcome) ? List.of() : fault("reasonCode", "NOT_OF_THIS_OUTCOME");
            }
            case SUPERSEDED -> fault("outcome", "UNKNOWN_CODE");
        };
    }

    private static List<FieldError> fault(String field, String code) {
        return List.of(new FieldError(field, code));
    }

    @Nullable
    String reasonOrNull() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
