package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Note;
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

        @Nullable @Schema(description = "As it reads now.") String note,

        @Schema(description = "Oldest first.") List<NoteView> versions,
        PartyView recordedBy,
        Instant recordedAt) {

    /** One version of the note. */
    record NoteView(
            int version,
            String note,

            @Nullable @Schema(description = "Why it was corrected.")
            String reason,

            PartyView by,
            Instant at) {

        static NoteView of(Note note, Names names) {
            return new NoteView(
                    note.version(),
                    note.text(),
                    note.reason(),
                    PartyView.of(names.of(note.writtenBy())),
                    note.writtenAt());
        }
    }

    static ConversationView of(Contact contact, Names names) {
        var conversation = contact.conversation();
        var notes = contact.notes();
        return new ConversationView(
                conversation.id().value(),
                conversation.kind(),
                conversation.channel(),
                conversation.heldAt(),
                conversation.minutes(),
                conversation.reached(),
                notes.isEmpty() ? null : notes.getLast().text(),
                notes.stream().map(note -> NoteView.of(note, names)).toList(),
                PartyView.of(names.of(conversation.recordedBy())),
                conversation.recordedAt());
    }
}
