package nl.welzijnoprecept.oversight.app;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.accesslog.AccessLogPage.Position;
import nl.welzijnoprecept.accesslog.AccessLogQuery;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which lines of the log. */
record AccessLogParameters(
        @Nullable @Parameter(description = "What one employee did, also in files that others keep.")
        UUID professional,

        @Nullable @Parameter(description = "In one client's file.")
        UUID referral,

        @Nullable AccessOutcome outcome,
        @Nullable AccessObject object,

        @Nullable @Parameter(description = "First day.") LocalDate from,

        @Nullable @Parameter(description = "Last day.") LocalDate until)
        implements MeaningCheck {

    /** How far back, where nothing says whose log it is to be. */
    private static final int DAYS = 31;

    @Override
    public List<FieldError> check(LocalDate today) {
        return from != null && until != null && until.isBefore(from)
                ? List.of(new FieldError("until", "BEFORE_FROM"))
                : List.of();
    }

    AccessLogQuery toQuery(LocalDate today, int limit, @Nullable Position after) {
        var last = until == null ? today : until;
        var first = from == null && professional == null && referral == null ? last.minusDays(DAYS) : from;
        return new AccessLogQuery(
                referral,
                professional == null ? null : new ProfessionalId(professional),
                outcome,
                object,
                first == null ? null : first.atStartOfDay(DutchTime.ZONE).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant(),
                limit,
                after);
    }
}
