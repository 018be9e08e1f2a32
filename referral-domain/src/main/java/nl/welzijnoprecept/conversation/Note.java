package nl.welzijnoprecept.conversation;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * One version of the note of a conversation. A correction and an addition are the next version; no version is ever changed
 * or removed.
 *
 * @param version   1 for the first
 * @param text      null when only the three questions were answered
 * @param questions null when none was answered
 * @param reason    why it was corrected or added; null for what was noted along with the conversation
 */
public record Note(
        ConversationId conversation,
        int version,
        NoteKind kind,
        @Nullable String text,
        @Nullable ThreeQuestions questions,
        @Nullable String reason,
        ProfessionalId writtenBy,
        Instant writtenAt) {

    public static final int FIRST_VERSION = 1;
    public static final int MAXIMUM_LENGTH = 100_000;
}
