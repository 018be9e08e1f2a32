package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.conversation.AppointmentId;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A conversation with every version of its note. */
record ConversationView(
        UUID id,
        ConversationKind kind,
        Channel channel,
        Instant heldAt,
        @Nullable Integer minutes,
        @Nullable Boolean reached,

        @Nullable @Schema(description = "As it reads now, after the last correction; additions come after it.")
        String note,

        @Nullable @Schema(description = "As they read now.") ThreeQuestionsBody threeQuestions,

        @Schema(description = "What was added later, oldest first.")
        List<NoteView> additions,

        @Schema(description = "Oldest first.") List<NoteView> versions,
        Visibility visibility,

        @Schema(
                description = "Whatever there is of a note is for its author only: note, threeQuestions, additions and"
                        + " versions are empty for everybody else.")
        boolean noteHidden,

        @Schema(description = "From then on the note is not corrected any more, only added to.")
        Instant lockedFrom,

        @Nullable @Schema(description = "The appointment that it was.")
        UUID appointmentId,

        @Nullable @Schema(description = "The appointment that was made in it.")
        UUID nextAppointmentId,

        PartyView recordedBy,
        Instant recordedAt,
        List<ConversationWarning> warnings) {

    static ConversationView of(Contact contact, Names names) {
        var conversation = contact.conversation();
        var current = contact.current();
        return new ConversationView(
                conversation.id().value(),
                conversation.kind(),
                conversation.channel(),
                conversation.heldAt(),
                conversation.minutes(),
                conversation.reached(),
                current == null ? null : current.text(),
                current == null ? null : ThreeQuestionsBody.of(current.questions()),
                contact.additions().stream()
                        .map(note -> NoteView.of(note, names))
                        .toList(),
                contact.notes().stream().map(note -> NoteView.of(note, names)).toList(),
                conversation.visibility(),
                contact.noteHidden(),
                conversation.lockedFrom(),
                value(contact.held()),
                value(contact.next()),
                PartyView.of(names.of(conversation.recordedBy())),
                conversation.recordedAt(),
                ConversationWarning.of(contact));
    }

    private static @Nullable UUID value(@Nullable AppointmentId id) {
        return id == null ? null : id.value();
    }
}
