package nl.welzijnoprecept.web;

import java.time.Clock;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Checks whether query parameters that are read into a record make sense together, where {@code @Valid} asks for checks.
 * {@link QueryFaults} tells what was found.
 */
@ControllerAdvice
class CheckedParameters {
    private final Clock clock;

    CheckedParameters(Clock clock) {
        this.clock = clock;
    }

    @InitBinder
    void alsoCheckMeaning(WebDataBinder binder) {
        var type = binder.getTargetType();
        if (type != null && MeaningCheck.class.isAssignableFrom(type.toClass())) {
            binder.addValidators(new Meaning());
        }
    }

    private final class Meaning implements Validator {
        @Override
        public boolean supports(Class<?> type) {
            return MeaningCheck.class.isAssignableFrom(type);
        }

        @Override
        public void validate(Object parameters, Errors errors) {
            for (var fault : ((MeaningCheck) parameters).check(DutchTime.day(clock.instant()))) {
                if (!errors.hasFieldErrors(fault.field())) {
                    errors.rejectValue(fault.field(), fault.code(), fault.code());
                }
            }
        }
    }
}
