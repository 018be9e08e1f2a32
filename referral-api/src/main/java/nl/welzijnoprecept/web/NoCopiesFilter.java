package nl.welzijnoprecept.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a read in full, whatever copy the caller says to have. An ETag here is the revision that a change is based on. What
 * may be seen changes without it: permission is taken back, time passes, somebody leaves. A 304 would call such a copy good.
 * Figures are about nobody, and their ETag is of all that is told: of those a copy may be good.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoCopiesFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.IF_NONE_MATCH) == null
                || !request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/api/v1/statistics/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutCopy(request), response);
    }

    private static final class WithoutCopy extends HttpServletRequestWrapper {
        WithoutCopy(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isCopy(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isCopy(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean isCopy(String name) {
            return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name);
        }
    }
}
