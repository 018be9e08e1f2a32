package nl.welzijnoprecept.accesslog;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log.
 *
 * @param caseFile     of one client's file
 * @param professional of one employee, also in files that others keep
 * @param from         not before
 * @param until        before
 */
public record AccessLogQuery(
        @Nullable UUID caseFile,
        @Nullable ProfessionalId professional,
        @Nullable AccessOutcome outcome,
        @Nullable AccessObject object,
        @Nullable AccessPurpose purpose,
        @Nullable Instant from,
        @Nullable Instant until,
        int limit,
        AccessLogPage.@Nullable Position after) {}
