package nl.welzijnoprecept.pages;

import java.util.List;
import nl.welzijnoprecept.problem.FieldError;

/** What is wrong with a form, to be said beside each field and summed up above. */
public record Faults(List<FieldError> all) {
    public static final Faults NONE = new Faults(List.of());

    public boolean any() {
        return !all.isEmpty();
    }

    public boolean on(String field) {
        return all.stream().anyMatch(each -> each.field().equals(field));
    }

    public List<String> of(String field) {
        return all.stream()
                .filter(each -> each.field().equals(field))
                .map(FieldError::code)
                .distinct()
                .toList();
    }
}
