package nl.welzijnoprecept.idempotency.app;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.Headers;
import nl.welzijnoprecept.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the key to every endpoint that asks for one, null when none was sent; and describes the header. */
@Component
class IdempotencyKeyArgument implements HandlerMethodArgumentResolver, OperationCustomizer {
    private static final String HEADER = "Idempotency-Key";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IdempotencyKey.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var key = Headers.once(request, HEADER);
        try {
            return key == null ? null : new IdempotencyKey(key);
        } catch (InvalidInput fault) { // of the header, as the sender knows it
            throw new InvalidInput(fault.errors().stream()
                    .map(error -> new FieldError(HEADER, error.code()))
                    .toList());
        }
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(this::supportsParameter)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(HEADER)
                    .required(false)
                    .description("Any text of up to %d characters, new for each request. Kept for %d days."
                            .formatted(IdempotencyKey.MAXIMUM_LENGTH, ForgetKeys.AFTER.toDays()))
                    .schema(new StringSchema()));
            Refusals.add(operation, HttpStatus.CONFLICT, "The Idempotency-Key was used for another request.");
        }
        return operation;
    }
}
