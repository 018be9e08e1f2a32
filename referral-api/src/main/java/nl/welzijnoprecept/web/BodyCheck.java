package nl.welzijnoprecept.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Component;

/** The checks of a body for what is made otherwise than by reading one: a line of a file that is imported, a form of a page. */
@Component
public class BodyCheck {
    private final Validator validator;
    private final Clock clock;

    BodyCheck(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /** All that is wrong, as it would be told of a body. */
    public List<FieldError> of(Record body) {
        var errors = new ArrayList<FieldError>();
        validator.validate(body).stream()
                .map(CheckedBodies::error)
                .sorted(Comparator.comparing(FieldError::field))
                .forEach(errors::add);
        if (body instanceof MeaningCheck meaning) {
            errors.addAll(meaning.check(DutchTime.day(clock.instant())));
        }
        return errors;
    }
}
