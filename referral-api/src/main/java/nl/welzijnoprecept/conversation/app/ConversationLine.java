package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.organisation.Names;
import org.jspecify.annotations.Nullable;

/** A conversation as a line of a list, with the note as it reads now. */
record ConversationLine(
        UUID id,
        ConversationKind kind,
        Channel channel,
        Instant heldAt,
        @Nullable Integer minutes,
        @Nullable Boolean reached,
        @Nullable String note,
        @Nullable ThreeQuestionsBody threeQuestions,

        @Schema(description = "What was added to the note later, oldest first.")
        List<NoteView> additions,

        @Schema(description = "Whether the note was corrected; the conversation itself shows every version.")
        boolean corrected,

        Visibility visibility,

        @Schema(description = "Whatever there is of a note is for its author only, who is somebody else.")
        boolean noteHidden,

        Instant lockedFrom,
        PartyView recordedBy,
        Instant recordedAt,
        List<ConversationWarning> warnings) {

    static ConversationLine of(Contact contact, Names names) {
        var conversation = contact.conversation();
        var current = contact.current();
        return new ConversationLine(
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
                current != null && current.kind() == NoteKind.CORRECTION,
                conversation.visibility(),
                contact.noteHidden(),
                conversation.lockedFrom(),
                PartyView.of(names.of(conversation.recordedBy())),
                conversation.recordedAt(),
                ConversationWarning.of(contact));
    }
}
