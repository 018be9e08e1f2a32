package nl.welzijnoprecept.statistics;

import java.time.YearMonth;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads the parameters {@code from} and {@code to} of whatever is told of whole months. */
public final class Months {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Months() {}

    /** The period, or null where faults were added. */
    public static @Nullable Period period(@Nullable String from, @Nullable String to, List<FieldError> errors) {
        var first = month("from", from, errors);
        var last = month("to", to, errors);
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            errors.add(new FieldError("to", "BEFORE_FROM"));
            return null;
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
