package nl.welzijnoprecept.conversation;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an appointment; told once.
 *
 * @param reasonCode   why the client was not there, or by whom it was called off
 * @param conversation what was recorded about it
 * @param recordedBy   null when it follows from the closing of the case
 */
public record AppointmentOutcome(
        AppointmentId appointment,
        AppointmentEnd end,
        @Nullable AppointmentReason reasonCode,
        @Nullable String reason,
        @Nullable ConversationId conversation,
        @Nullable ProfessionalId recordedBy,
        Instant recordedAt) {}
