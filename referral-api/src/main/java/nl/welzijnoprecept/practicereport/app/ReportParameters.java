package nl.welzijnoprecept.practicereport.app;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.statistics.Months;
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

    private static final int MOST_MONTHS = 60;

    Period toPeriod() {
        var errors = new ArrayList<FieldError>();
        var period = Months.period(from, to, errors);
        if (period != null && ChronoUnit.MONTHS.between(period.from(), period.to()) >= MOST_MONTHS) {
            errors.add(new FieldError("to", "PERIOD_TOO_LONG"));
        }
        if (period == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return period;
    }
}
