package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** A contact moment as a coach records it. */
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
        String note)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return heldAt == null ? List.of() : Conversation.checkHeldAt("heldAt", heldAt, today);
    }

    boolean hasNote() {
        return note != null && !note.isBlank();
    }
}
