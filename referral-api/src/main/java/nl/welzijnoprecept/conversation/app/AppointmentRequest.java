package nl.welzijnoprecept.conversation.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.conversation.Appointment;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** When coach and client will meet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentRequest(
        @NotNull ConversationKind kind,
        @NotNull Channel channel,

        @NotNull
        @FutureOrPresent(message = "DATE_IN_PAST")
        @Schema(description = "Not in the past, and at most two years ahead.")
        Instant at,

        @Nullable @Min(1) @Max(1440) Integer minutes,

        @Nullable
        @Size(max = Appointment.MAXIMUM_PLACE)
        @Schema(description = "Kept encrypted.", example = "Bij mevrouw thuis")
        String place)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return check("at", today);
    }

    List<FieldError> check(String field, LocalDate today) {
        return at == null ? List.of() : Appointment.checkAt(field, at, today);
    }
}
