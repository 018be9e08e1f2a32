package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ConversationKind;
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

        @Schema(description = "Whether the note was corrected; the conversation itself shows every version.")
        boolean corrected,

        PartyView recordedBy,
        Instant recordedAt) {

    static ConversationLine of(Contact contact, Names names) {
        var conversation = contact.conversation();
        var note = contact.notes().isEmpty() ? null : contact.notes().getLast();
        return new ConversationLine(
                conversation.id().value(),
                conversation.kind(),
                conversation.channel(),
                conversation.heldAt(),
                conversation.minutes(),
                conversation.reached(),
                note == null ? null : note.text(),
                note != null && note.reason() != null,
                PartyView.of(names.of(conversation.recordedBy())),
                conversation.recordedAt());
    }
}
