package nl.welzijnoprecept.web;

import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.request.WebRequest;

/**
 * All faults of the query parameters that are read into a record. Spring stops checking as soon as one of them cannot
 * be read; this checks the others as well.
 */
@Component
class QueryFaults {
    private final Validator validator;
    private final ConversionService conversions;

    QueryFaults(Validator validator, @Qualifier("mvcConversionService") ConversionService conversions) {
        this.validator = validator;
        this.conversions = conversions;
    }

    List<FieldError> of(MethodArgumentNotValidException problem, WebRequest request) {
        var errors = new ArrayList<FieldError>();
        for (var error : problem.getBindingResult().getFieldErrors()) {
            errors.add(new FieldError(
                    error.getField(), error.isBindingFailure() ? "INVALID_VALUE" : code(error.getDefaultMessage())));
        }
        if (problem.getBindingResult().getTarget() == null) {
            for (var component : problem.getParameter().getParameterType().getRecordComponents()) {
                if (errors.stream().noneMatch(known -> known.field().equals(component.getName()))) {
                    errors.addAll(check(component, request.getParameterValues(component.getName())));
                }
            }
        }
        return errors;
    }

    private List<FieldError> check(RecordComponent component, String @Nullable [] values) {
        var value = values == null
                ? null
                : conversions.convert(
                        values,
                        TypeDescriptor.valueOf(String[].class),
                        new TypeDescriptor(ResolvableType.forType(component.getGenericType()), null, null));
        return validator.validateValue(component.getDeclaringRecord(), component.getName(), value).stream()
                .map(CheckedBodies::error)
                .toList();
    }

    private static String code(@Nullable String message) {
        return message != null && message.matches("[A-Z_]+") ? message : "INVALID_VALUE";
    }
}
