package nl.welzijnoprecept.web;

import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.request.WebRequest;

/**
 * All faults of the query parameters that are read into a record. Spring stops checking as soon as one of them cannot
 * be read; this reads the others, and checks them as well.
 */
@Component
class QueryFaults {
    private final Validator validator;
    private final ConversionService conversions;
    private final Clock clock;

    QueryFaults(Validator validator, @Qualifier("mvcConversionService") ConversionService conversions, Clock clock) {
        this.validator = validator;
        this.conversions = conversions;
        this.clock = clock;
    }

    List<FieldError> of(MethodArgumentNotValidException problem, WebRequest request) {
        var errors = new ArrayList<FieldError>();
        for (var error : problem.getBindingResult().getFieldErrors()) {
            errors.add(new FieldError(
                    error.getField(), error.isBindingFailure() ? "INVALID_VALUE" : code(error.getDefaultMessage())));
        }
        var known = List.copyOf(errors);
        Predicate<FieldError> isNew =
                error -> known.stream().noneMatch(other -> other.field().equals(error.field()));
        if (problem.getBindingResult().getTarget() == null) { // then nothing was checked
            var parameters = readable(problem.getParameter().getParameterType(), isNew, request);
            validator.validate(parameters).stream()
                    .map(CheckedBodies::error)
                    .filter(isNew)
                    .forEach(errors::add);
            if (parameters instanceof MeaningCheck meaning) {
                meaning.check(DutchTime.day(clock.instant())).stream()
                        .filter(isNew)
                        .forEach(errors::add);
            }
        }
        return errors;
    }

    /** The record with what could be read; what could not is left empty. */
    private Object readable(Class<?> type, Predicate<FieldError> isReadable, WebRequest request) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components)
                .map(component -> isReadable.test(new FieldError(component.getName(), ""))
                        ? value(component, request.getParameterValues(component.getName()))
                        : null)
                .toArray();
        try {
            return BeanUtils.instantiateClass(type.getDeclaredConstructor(types), values);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has this one
        }
    }

    private @Nullable Object value(RecordComponent component, String @Nullable [] values) {
        return values == null
                ? null
                : conversions.convert(
                        values,
                        TypeDescriptor.valueOf(String[].class),
                        new TypeDescriptor(ResolvableType.forType(component.getGenericType()), null, null));
    }

    private static String code(@Nullable String message) {
        return message != null && message.matches("[A-Z_]+") ? message : "INVALID_VALUE";
    }
}
