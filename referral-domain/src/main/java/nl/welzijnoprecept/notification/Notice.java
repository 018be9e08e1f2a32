package nl.welzijnoprecept.notification;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody that something happened. Codes and links only: what it is about stays behind the login and the scope.
 *
 * @param caseFile the referral that it is about; null for a meeting, whose guests may not know which
 * @param object   what happened in it, such as the access that was given
 * @param causedBy who did it; null where the product did it by itself
 */
public record Notice(
        NoticeId id,
        ProfessionalId recipient,
        NoticeKind kind,
        @Nullable UUID caseFile,
        UUID object,
        @Nullable ProfessionalId causedBy,
        Instant madeAt,
        @Nullable Instant acknowledgedAt) {}
