package nl.welzijnoprecept.problem;

import java.util.List;

/** Input that cannot be accepted; carries every fault at once. */
public final class InvalidInput extends DomainProblem {
    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("The input is not valid.");
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code) {
        this(List.of(new FieldError(field, code)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
