package nl.welzijnoprecept.web;

import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;

/** The headers that decide what a request does. */
public final class Headers {
    private Headers() {}

    /** Null when there is none; refused when there are two, for it could mean either. */
    public static @Nullable String once(NativeWebRequest request, String name) {
        var values = request.getHeaderValues(name);
        if (values != null && values.length > 1) {
            throw new InvalidInput(name, "TOO_MANY");
        }
        return request.getHeader(name);
    }
}
