package nl.welzijnoprecept.conversation.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.conversation.ThreeQuestions;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/**
 * A contact moment as a coach records it. What came later is left out of the fingerprint of a request when it is empty: sent
 * again around an upgrade, it is still the same request.
 */
record ConversationRequest(
        @NotNull ConversationKind kind,
        @NotNull Channel channel,
        @NotNull @PastOrPresent(message = "DATE_IN_FUTURE") Instant heldAt,
        @Nullable @Min(0) @Max(1440) Integer minutes,

        @Nullable @Schema(description = "Whether the client was there.")
        Boolean reached,

        @Nullable
        @Size(max = Note.MAXIMUM_LENGTH)
        @Schema(description = "For coach and coordinator only; kept encrypted.")
        String note,

        @Nullable @Valid @JsonInclude(JsonInclude.Include.NON_NULL)
        ThreeQuestionsBody threeQuestions,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Who reads note and threeQuestions: TEAM, also when left out, or AUTHOR, only who records it."
                                + " Everybody on the case sees that it was held.")
        Visibility visibility,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The appointment that this was: its outcome is HELD from now on.")
        UUID appointmentId,

        @Nullable
        @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The next appointment, made along with it.")
        AppointmentRequest nextAppointment,

        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The draft that this was: it goes.")
        UUID draftId,

        @Nullable
        @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "What was agreed on: it becomes an action in the plan, made along with it. In an open case.")
        AgreedRequest agreed)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (heldAt != null) {
            errors.addAll(Conversation.checkHeldAt("heldAt", heldAt, today));
        }
        if (appointmentId != null && (kind == ConversationKind.CONTACT_ATTEMPT || Boolean.FALSE.equals(reached))) {
            errors.add(new FieldError("appointmentId", "CLIENT_NOT_THERE"));
        }
        if (nextAppointment != null) {
            errors.addAll(nextAppointment.check("nextAppointment.at", today));
        }
        if (agreed != null) {
            errors.addAll(agreed.check("agreed", today));
        }
        return errors;
    }

    @Nullable
    String noteOrNull() {
        return note == null || note.isBlank() ? null : note;
    }

    @Nullable
    ThreeQuestions answered() {
        return threeQuestions == null ? null : threeQuestions.answered();
    }

    Visibility visibilityOrDefault() {
        return visibility == null ? Visibility.TEAM : visibility;
    }
}
