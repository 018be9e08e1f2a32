package nl.welzijnoprecept.access.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.welzijnoprecept.access.Known;
import nl.welzijnoprecept.throttle.Allowance;
import nl.welzijnoprecept.throttle.LimitSettings.Rate;
import nl.welzijnoprecept.throttle.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops a script that ran away, however many tokens or machines it has; colleagues go on. */
class CallerLimit extends OncePerRequestFilter {
    private final Allowance allowance;
    private final TooMany tooMany;

    CallerLimit(Rate rate, TooMany tooMany) {
        allowance = new Allowance(rate);
        this.tooMany = tooMany;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = caller(SecurityContextHolder.getContext().getAuthentication());
        var delay = caller == null ? Duration.ZERO : allowance.take(caller);
        if (delay.isZero()) {
            chain.doFilter(request, response);
        } else {
            tooMany.requests(response, delay);
        }
    }

    /** Null for nobody in particular, who has an address only. */
    private static @Nullable String caller(@Nullable Authentication authentication) {
        return switch (authentication) {
            case Known known -> known.actor().id().value().toString();
            case JwtAuthenticationToken unknown ->
                "token of " + unknown.getToken().getSubject();
            case null, default -> null;
        };
    }
}
