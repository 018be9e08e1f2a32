package nl.welzijnoprecept.web;

import io.micrometer.common.KeyValues;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Traces tell which endpoint was asked, never with what: a path may hold whatever somebody typed into it. */
@Component
class QuietObservations extends DefaultServerRequestObservationConvention {
    private static final Set<HttpMethod> KNOWN = Set.of(HttpMethod.values());

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        return KeyValues.empty();
    }

    /** A method is a word of the caller's, too. */
    @Override
    public @Nullable String getContextualName(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        return request != null && KNOWN.contains(HttpMethod.valueOf(request.getMethod()))
                ? super.getContextualName(context)
                : "http";
    }
}
