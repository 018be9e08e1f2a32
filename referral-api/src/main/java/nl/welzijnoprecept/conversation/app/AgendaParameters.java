package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.MeaningCheck;

/** Of which Dutch days to list the appointments. */
record AgendaParameters(
        @NotNull(message = "REQUIRED") @Parameter(description = "First day.")
        LocalDate from,

        @NotNull(message = "REQUIRED") @Parameter(description = "Last day; at most 62 days together.")
        LocalDate to)
        implements MeaningCheck {
    private static final int MOST_DAYS = 62;

    @Override
    public List<FieldError> check(LocalDate today) {
        if (from == null || to == null) {
            return List.of();
        }
        if (!Cursors.isKnown(from)) {
            return List.of(new FieldError("from", "INVALID_VALUE"));
        }
        if (to.isBefore(from)) {
            return List.of(new FieldError("to", "BEFORE_FROM"));
        }
        return ChronoUnit.DAYS.between(from, to) >= MOST_DAYS
                ? List.of(new FieldError("to", "PERIOD_TOO_LONG"))
                : List.of();
    }

    Instant since() {
        return from.atStartOfDay(DutchTime.ZONE).toInstant();
    }

    Instant before() {
        return to.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
    }
}
