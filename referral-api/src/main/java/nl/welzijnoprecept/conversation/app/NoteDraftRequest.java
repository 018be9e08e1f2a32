package nl.welzijnoprecept.conversation.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Appointment;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/**
 * What is being typed: any fields of a conversation, a correction or an addition, as far as they got. Only sizes are checked, for
 * what is half typed has to be kept too.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoteDraftRequest(
        @Nullable @Schema(description = "The conversation that it corrects or adds to; told when the draft is made.")
        UUID conversationId,

        @Nullable @Size(max = NoteDraftRequest.SHORT) String kind,
        @Nullable @Size(max = NoteDraftRequest.SHORT) String channel,
        @Nullable @Size(max = NoteDraftRequest.SHORT) String heldAt,

        @Nullable @Schema(description = "A number, or what is typed where one is to be.", example = "50")
        Object minutes,

        @Nullable Boolean reached,
        @Nullable @Size(max = Note.MAXIMUM_LENGTH) String note,
        @Nullable @Valid ThreeQuestionsBody threeQuestions,
        @Nullable @Size(max = NoteDraftRequest.SHORT) String visibility,
        @Nullable @Size(max = 4000) String reason,
        @Nullable @Size(max = NoteDraftRequest.SHORT) String appointmentId,
        @Nullable @Valid DraftAppointment nextAppointment,
        @Nullable @Valid DraftAgreed agreed)
        implements MeaningCheck {
    static final int SHORT = 64;

    /** The next appointment, as far as it got. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftAppointment(
            @Nullable @Size(max = SHORT) String kind,
            @Nullable @Size(max = SHORT) String channel,
            @Nullable @Size(max = SHORT) String at,

            @Nullable @Schema(description = "A number, or what is typed where one is to be.", example = "60")
            Object minutes,

            @Nullable @Size(max = Appointment.MAXIMUM_PLACE) String place) {}

    /** What was agreed on, as far as it got. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftAgreed(
            @Nullable @Size(max = 4000) String text,
            @Nullable @Size(max = SHORT) String who,
            @Nullable @Size(max = SHORT) String byDate,
            @Nullable @Size(max = SHORT) String goalId,
            @Nullable @Size(max = 4000) String goal) {}

    @Override
    public List<FieldError> check(LocalDate today) {
        return isScalar("minutes", minutes).isEmpty() && nextAppointment != null
                ? isScalar("nextAppointment.minutes", nextAppointment.minutes())
                : isScalar("minutes", minutes);
    }

    private static List<FieldError> isScalar(String field, @Nullable Object value) {
        if (value == null
                || (value instanceof Number number && number.toString().length() <= SHORT)) {
            return List.of();
        }
        if (!(value instanceof String text)) {
            return List.of(new FieldError(field, "INVALID_VALUE"));
        }
        return text.length() <= SHORT ? List.of() : List.of(new FieldError(field, "TOO_LONG"));
    }
}
