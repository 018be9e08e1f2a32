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
import nl.welzijnoprecept.accesslog.AccessPurpose;
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

        @Nullable @Parameter(description = "Why: STATED_REASON is whoever looked from outside the team.")
        AccessPurpose purpose,

        @Nullable @Parameter(description = "First day; with until a year at most, but for one file.")
        LocalDate from,

        @Nullable @Parameter(description = "Last day.") LocalDate until)
        implements MeaningCheck {

    /** How far back, where nothing says whose log it is to be. */
    private static final int DAYS = 31;

    @Override
    public List<FieldError> check(LocalDate today) {
        if (from == null) {
            return List.of();
        }
        if (until != null && until.isBefore(from)) {
            return List.of(new FieldError("until", "BEFORE_FROM"));
        }
        return referral == null && from.isBefore(yearUntil(last(today)))
                ? List.of(new FieldError("from", "PERIOD_TOO_LONG"))
                : List.of();
    }

    private LocalDate last(LocalDate today) {
        return until == null ? today : until;
    }

    /** The first of so many days that end with this one, with which any question is answered soon enough. */
    private static LocalDate yearUntil(LocalDate last) {
        return last.minusYears(1).plusDays(1);
    }

    private @Nullable LocalDate first(LocalDate today) {
        if (from != null || referral != null) {
            return from; // a file is small: of its log all is asked for
        }
        return professional == null ? last(today).minusDays(DAYS - 1L) : yearUntil(last(today));
    }

    AccessLogQuery toQuery(LocalDate today, int limit, @Nullable Position after) {
        var first = first(today);
        return new AccessLogQuery(
                referral,
                professional == null ? null : new ProfessionalId(professional),
                outcome,
                object,
                purpose,
                first == null ? null : first.atStartOfDay(DutchTime.ZONE).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant(),
                limit,
                after);
    }
}
