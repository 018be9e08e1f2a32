package nl.welzijnoprecept.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
            if (BodySizeFilter.isPage(request) && !response.isCommitted()) {
                showPage(request, response);
                return;
            }
            SecurityHeaders.write(response);
            if (advice.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }

    private static void showPage(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (response.getHeader("X-Content-Type-Options") == null) { // no chain of Spring Security was there yet
            SecurityHeaders.write(response);
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER_SECONDS);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
