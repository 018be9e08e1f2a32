package nl.welzijnoprecept.casereview;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the table.
 *
 * @param professional whom the product knows; else
 * @param outsider     who it is
 */
public record Attendee(
        AttendeeId id,
        CaseReviewId review,
        @Nullable ProfessionalId professional,
        @Nullable Outsider outsider,
        ProfessionalId addedBy,
        Instant addedAt,
        @Nullable Instant removedAt) {

    public boolean isThere() {
        return removedAt == null;
    }
}
