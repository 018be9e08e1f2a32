package nl.welzijnoprecept.conversation;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is typing about a client and has not sent yet. Only its author reads it.
 *
 * @param conversation the one that it corrects or adds to; null for a new one
 * @param content      whatever was typed, as JSON, right or not
 * @param revision     0 for the first; each saving is the next
 */
public record NoteDraft(
        NoteDraftId id,
        ReferralId referral,
        @Nullable ConversationId conversation,
        ProfessionalId author,
        String content,
        int revision,
        Instant madeAt,
        Instant changedAt) {}
