package nl.welzijnoprecept.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;

/** Days on which something was: not before it could be, and not to come. */
final class Days {
    private Days() {}

    static void check(
            String field, LocalDate day, LocalDate first, String tooEarly, LocalDate today, List<FieldError> errors) {
        if (day.isAfter(today)) {
            errors.add(new FieldError(field, "DATE_IN_FUTURE"));
        } else if (day.isBefore(first)) {
            errors.add(new FieldError(field, tooEarly));
        }
    }

    static void require(String field, LocalDate day, LocalDate first, String tooEarly, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        check(field, day, first, tooEarly, today, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
