package nl.welzijnoprecept.embedded.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import nl.welzijnoprecept.throttle.FailedLogins;
import nl.welzijnoprecept.throttle.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who guesses passwords or secrets, by address and by name. The delay of a name is short and that of an
 * address is long: whoever keeps guessing somebody's name shuts themselves out, and its owner gets in from elsewhere.
 */
@Component
@Profile("embedded")
class GuessFilter extends OncePerRequestFilter {
    private static final Set<String> GUARDED = Set.of("/login", "/oauth2/token");
    private static final int LONGEST_NAME = 100;

    private final FailedLogins failed;
    private final TooMany tooMany;

    GuessFilter(FailedLogins failed, TooMany tooMany) {
        this.failed = failed;
        this.tooMany = tooMany;
    }

    /** Part of the security chains only. */
    @Bean
    static FilterRegistrationBean<GuessFilter> notByItself(GuessFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !GUARDED.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = TooMany.address(request);
        var name = name(request);
        var delay = failed.byAddress().fail(address); // taken back below, unless it was one
        if (delay.isZero()) {
            delay = failed.byName().fail(name);
            if (delay.isPositive()) {
                failed.byAddress().undo(address);
            }
        }
        if (delay.isPositive()) {
            tooMany.failures(response, delay);
            return;
        }
        chain.doFilter(request, response);
        if (!isRefused(response)) {
            failed.byAddress().undo(address);
            if (isLoggedIn(response)) {
                failed.byName().forgive(name);
            } else {
                failed.byName().undo(name);
            }
        }
    }

    private static boolean isRefused(HttpServletResponse response) {
        var location = response.getHeader(HttpHeaders.LOCATION);
        return response.getStatus() == HttpStatus.UNAUTHORIZED.value()
                || (location != null && location.endsWith("/login?error"));
    }

    private static boolean isLoggedIn(HttpServletResponse response) {
        return response.getStatus() < HttpStatus.BAD_REQUEST.value();
    }

    /** Whose name is tried: the user's at the page, the client's at the token endpoint. */
    private static String name(HttpServletRequest request) {
        var given = request.getServletPath().equals("/login")
                ? request.getParameter("username")
                : client(request.getHeader(HttpHeaders.AUTHORIZATION), request.getParameter("client_id"));
        var name = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static @Nullable String client(@Nullable String header, @Nullable String parameter) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return parameter;
        }
        try {
            var pair = new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            return pair.substring(0, Math.max(0, pair.indexOf(':')));
        } catch (IllegalArgumentException _) { // no Base64: refused further on
            return null;
        }
    }
}
