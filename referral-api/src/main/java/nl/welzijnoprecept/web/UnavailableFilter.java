package nl.welzijnoprecept.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A database that is away is noticed first where the token's bearer is looked up and logged in, before any controller: same answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnavailableFilter extends OncePerRequestFilter {
    private final HandlerExceptionResolver advice;

    UnavailableFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice) {
        this.advice = advice;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) { // of a query, or of a transaction that could not begin or end
            if (!Unavailable.is(e)) {
                throw e;
            }
            SecurityHeaders.write(response);
            if (advice.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }
}
