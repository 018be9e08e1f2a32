package nl.welzijnoprecept.casereview;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * What was concluded about a case; only ever added. A correction is a new version with a reason.
 *
 * @param version counts from 1
 */
public record Conclusion(
        ReviewItemId item,
        int version,
        String text,
        @Nullable String reason,
        ProfessionalId writtenBy,
        Instant writtenAt) {}
