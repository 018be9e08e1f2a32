package nl.welzijnoprecept.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Checks every request body, so that no endpoint can forget to: what could not be read, what its annotations ask for,
 * and what has to make sense together, all answered at once.
 */
@ControllerAdvice
class CheckedBodies extends RequestBodyAdviceAdapter {
    private final Validator validator;
    private final Clock clock;

    CheckedBodies(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getContainingClass().getPackageName().startsWith("nl.welzijnoprecept");
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var unreadable = UnreadableFields.ofThisRequest();
        if (body == null) { // the word null, or another kind of value than an object
            throw new InvalidInput("body", "REQUIRED");
        }
        var errors = new ArrayList<>(unreadable);
        // What could not be read was left empty: say so once.
        Predicate<FieldError> isNew = error -> unreadable.stream().noneMatch(known -> isAbout(known, error));
        validator.validate(body).stream()
                .map(CheckedBodies::error)
                .filter(isNew)
                .sorted(Comparator.comparing(FieldError::field))
                .forEach(errors::add);
        if (body instanceof MeaningCheck meaning) {
            meaning.check(DutchTime.day(clock.instant())).stream().filter(isNew).forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return body;
    }

    private static boolean isAbout(FieldError known, FieldError error) {
        var field = error.field();
        return field.equals(known.field())
                || known.field().startsWith(field + "[")
                || known.field().startsWith(field + ".");
    }

    static FieldError error(ConstraintViolation<?> violation) {
        // A list's element is reported as reasons[1], not as reasons[1].<list element>.
        var field = violation.getPropertyPath().toString().replaceAll("\\.<[^>]+>$", "");
        return new FieldError(field, code(violation));
    }

    /** A constraint's own message is its code; the standard ones are named here. */
    private static String code(ConstraintViolation<?> violation) {
        if (!violation.getMessageTemplate().startsWith("{")) {
            return violation.getMessageTemplate();
        }
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        return switch (annotation.annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "REQUIRED";
            case "Size" -> sizeCode((Size) annotation, violation.getInvalidValue());
            case "Min", "Max" -> "OUT_OF_RANGE";
            case "Email" -> "INVALID_EMAIL";
            default -> "INVALID_VALUE";
        };
    }

    private static String sizeCode(Size size, Object value) {
        if (value instanceof CharSequence text) {
            return text.length() > size.max() ? "TOO_LONG" : "TOO_SHORT";
        }
        return value instanceof java.util.Collection<?> many && many.size() > size.max() ? "TOO_MANY" : "REQUIRED";
    }
}
