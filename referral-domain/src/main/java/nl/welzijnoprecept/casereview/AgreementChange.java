package nl.welzijnoprecept.casereview;

import java.time.Instant;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agreement's history; only ever added.
 *
 * @param number the revision of the agreement from then on
 */
public record AgreementChange(
        AgreementId agreement,
        int number,
        AgreementState state,
        @Nullable String reason,
        ProfessionalId changedBy,
        Instant changedAt) {}
