package nl.welzijnoprecept.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the expected revision to every endpoint that asks for one, and describes the header. */
@Component
class ExpectedRevisionArgument implements HandlerMethodArgumentResolver, OperationCustomizer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ExpectedRevision.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedRevision.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Revision.required(Headers.once(request, HttpHeaders.IF_MATCH));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(this::supportsParameter)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(HttpHeaders.IF_MATCH)
                    .required(false)
                    .description("The ETag that was read.")
                    .schema(new StringSchema())
                    .example("\"0\""));
            Refusals.add(operation, HttpStatus.PRECONDITION_FAILED, "Changed by somebody else in the meantime.");
            Refusals.add(operation, HttpStatus.PRECONDITION_REQUIRED, "If-Match is missing.");
        }
        return operation;
    }
}
