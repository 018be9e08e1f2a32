package nl.welzijnoprecept.problem;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Input that cannot be accepted; carries every fault at once. */
public final class InvalidInput extends DomainProblem {
    private static final String DETAIL = "The input is not valid.";

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(DETAIL);
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code) {
        this(List.of(new FieldError(field, code)));
    }

    /** A field that names files which are not there for whoever asks. */
    public InvalidInput(String field, String code, Collection<UUID> files) {
        super(DETAIL, files);
        this.errors = List.of(new FieldError(field, code));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
