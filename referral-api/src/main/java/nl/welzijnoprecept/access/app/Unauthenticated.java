package nl.welzijnoprecept.access.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.welzijnoprecept.throttle.FailedLogins;
import nl.welzijnoprecept.throttle.TooMany;
import nl.welzijnoprecept.web.ProblemWriter;
import nl.welzijnoprecept.web.Problems;
import nl.welzijnoprecept.web.Unavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Who has no token that can be believed: 401, 429 after too many of them, 503 while nobody can tell. */
@Component
class Unauthenticated implements AuthenticationEntryPoint {
    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final FailedLogins failedLogins;
    private final TooMany tooMany;
    private final ProblemWriter problems;

    Unauthenticated(FailedLogins failedLogins, TooMany tooMany, ProblemWriter problems) {
        this.failedLogins = failedLogins;
        this.tooMany = tooMany;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            Unavailable.write(response, problems, "The issuer of the token cannot be asked for its keys now.");
            return;
        }
        if (isForged(failure)) {
            var delay = failedLogins.byAddress().fail(TooMany.address(request));
            if (delay.isPositive()) {
                tooMany.failures(response, delay);
                return;
            }
        }
        challenge.commence(request, response, failure);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        problems.write(
                response, Problems.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "A valid bearer token is needed."));
    }

    /**
     * No guess is a token that is missing, or one of the issuer's that expired or is for something else: a practice system
     * that forgot to renew its token must not slow its neighbours down. Whoever has a valid token is never asked to wait
     * for the failures of others behind the same address.
     */
    private static boolean isForged(AuthenticationException failure) {
        return failure instanceof InvalidBearerTokenException
                && !(failure.getCause() instanceof JwtValidationException);
    }
}
