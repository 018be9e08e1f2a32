package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.conversation.NoteDraft;
import nl.welzijnoprecept.conversation.app.NoteDraftRequest.DraftAgreed;
import nl.welzijnoprecept.conversation.app.NoteDraftRequest.DraftAppointment;
import org.jspecify.annotations.Nullable;

/** A draft as it was saved last. */
record NoteDraftView(
        UUID id,

        @Schema(description = "As in the ETag, which the next saving wants back in If-Match.")
        int revision,

        Instant madeAt,
        Instant changedAt,

        @Nullable @Schema(description = "The conversation that it corrects or adds to; null for a new one.")
        UUID conversationId,

        @Nullable String kind,
        @Nullable String channel,
        @Nullable String heldAt,
        @Nullable @Schema(description = "As it was typed.") Object minutes,
        @Nullable Boolean reached,
        @Nullable String note,
        @Nullable ThreeQuestionsBody threeQuestions,
        @Nullable String visibility,
        @Nullable String reason,
        @Nullable String appointmentId,
        @Nullable DraftAppointment nextAppointment,
        @Nullable DraftAgreed agreed) {

    static NoteDraftView of(NoteDraft draft, NoteDraftRequest typed) {
        return new NoteDraftView(
                draft.id().value(),
                draft.revision(),
                draft.madeAt(),
                draft.changedAt(),
                draft.conversation() == null ? null : draft.conversation().value(),
                typed.kind(),
                typed.channel(),
                typed.heldAt(),
                typed.minutes(),
                typed.reached(),
                typed.note(),
                typed.threeQuestions(),
                typed.visibility(),
                typed.reason(),
                typed.appointmentId(),
                typed.nextAppointment(),
                typed.agreed());
    }
}
