package nl.welzijnoprecept.practicereport.app;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.statistics.Period;
import org.jspecify.annotations.Nullable;

/** Of which months. The texts are read here and not by annotations, since they go together. */
record ReportParameters(
        @Nullable
        @Parameter(description = "First month, in Dutch time, from 2000-01.", example = "2026-01", required = true)
        String from,

        @Nullable
        @Parameter(
                description = "Last month, until 2100-12; at most 60 months together.",
                example = "2026-12",
                required = true)
        String to) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_MONTHS = 60;

    Period toPeriod() {
        var errors = new ArrayList<FieldError>();
        var first = month("from", from, errors);
        var last = month("to", to, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("to", "BEFORE_FROM"));
        } else if (first != null && last != null && ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS) {
            errors.add(new FieldError("to", "PERIOD_TOO_LONG"));
        }
        if (first == null || last == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Period(first, last);
    }

    private static @Nullable YearMonth month(String field, @Nullable String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(field, "REQUIRED"));
            return null;
        }
        if (!text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            errors.add(new FieldError(field, "INVALID_MONTH"));
            return null;
        }
        var month = YearMonth.parse(text);
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            errors.add(new FieldError(field, "OUT_OF_RANGE"));
            return null;
        }
        return month;
    }
}
