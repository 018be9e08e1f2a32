package nl.welzijnoprecept.web;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Notes each value of a request that cannot be read, and reads on, so that the answer names all faults at once.
 * {@link CheckedBodies} collects what was noted.
 */
final class UnreadableFields extends DeserializationProblemHandler {
    private static final String NOTED = UnreadableFields.class.getName();

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, @Nullable String message) {
        return note(context.getParser(), target.isEnum() ? "UNKNOWN_CODE" : "INVALID_VALUE");
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, @Nullable String message) {
        return note(context.getParser(), "INVALID_VALUE");
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType target,
            JsonToken token,
            JsonParser parser,
            @Nullable String message) {
        var noted = note(parser, "INVALID_VALUE");
        parser.skipChildren();
        return noted;
    }

    /** Puts the fault on the list and leaves the field empty. */
    static @Nullable Object note(JsonParser parser, String code) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return DeserializationProblemHandler.NOT_HANDLED;
        }
        var field = field(parser.streamReadContext().pathAsPointer().toString());
        noted(request).add(new FieldError(field, code));
        return null;
    }

    @SuppressWarnings("unchecked") // nobody else writes this attribute
    private static List<FieldError> noted(RequestAttributes request) {
        var errors = (List<FieldError>) request.getAttribute(NOTED, RequestAttributes.SCOPE_REQUEST);
        if (errors == null) {
            errors = new ArrayList<>();
            request.setAttribute(NOTED, errors, RequestAttributes.SCOPE_REQUEST);
        }
        return errors;
    }

    static List<FieldError> ofThisRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? List.of() : List.copyOf(noted(request));
    }

    /** {@code /permission/givenBy/0} as {@code permission.givenBy[0]}. */
    private static String field(String pointer) {
        return pointer.replaceFirst("^/", "").replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
