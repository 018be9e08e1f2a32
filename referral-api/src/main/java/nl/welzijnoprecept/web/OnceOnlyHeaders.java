package nl.welzijnoprecept.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a request that gives a header twice which decides what it does: it could mean either. */
class OnceOnlyHeaders implements HandlerInterceptor {
    private static final List<String> ONCE = List.of(IdempotencyKey.HEADER, HttpHeaders.IF_MATCH);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var errors = ONCE.stream()
                .filter(name -> Collections.list(request.getHeaders(name)).size() > 1)
                .map(name -> new FieldError(name, "TOO_MANY"))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return true;
    }
}
