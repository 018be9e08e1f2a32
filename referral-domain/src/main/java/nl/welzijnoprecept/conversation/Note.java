package nl.welzijnoprecept.conversation;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * One version of the note of a conversation. A correction is the next version; no version is ever changed or removed.
 *
 * @param version 1 for the first
 * @param reason  why it was corrected; null for what was noted along with the conversation
 */
public record Note(
        ConversationId conversation,
        int version,
        String text,
        @Nullable String reason,
        ProfessionalId writtenBy,
        Instant writtenAt) {

    public static final int FIRST_VERSION = 1;
    public static final int MAXIMUM_LENGTH = 100_000;
}
