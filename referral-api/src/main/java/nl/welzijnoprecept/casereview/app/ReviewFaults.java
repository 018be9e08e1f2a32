package nl.welzijnoprecept.casereview.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.problem.FieldError;

/** What is wrong with a form about a meeting, by the names of its fields: those of the API with what comes before them. */
final class ReviewFaults {
    private final List<FieldError> found = new ArrayList<>();

    /** What could not be read from what was typed: nothing more is said of that. */
    ReviewFaults unreadable(List<FieldError> errors) {
        found.addAll(errors);
        return this;
    }

    ReviewFaults of(List<FieldError> errors, Map<String, String> names) {
        errors.stream()
                .map(error -> new FieldError(names.getOrDefault(error.field(), error.field()), error.code()))
                .filter(error -> found.stream().noneMatch(known -> isSame(known.field(), error.field())))
                .forEach(found::add);
        return this;
    }

    private static boolean isSame(String known, String field) {
        return known.equals(field) || known.equals(field.replaceFirst("Day$", "Time"));
    }

    Faults all() {
        return new Faults(List.copyOf(found));
    }
}
