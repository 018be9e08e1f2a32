package nl.welzijnoprecept.casereview;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;

/**
 * One line of a meeting's history; only ever added.
 *
 * @param revision of the meeting from then on
 */
public record ReviewChange(
        CaseReviewId review,
        int revision,
        ReviewStep step,
        ReviewStatus from,
        ReviewStatus to,
        ProfessionalId takenBy,
        Instant takenAt) {}
