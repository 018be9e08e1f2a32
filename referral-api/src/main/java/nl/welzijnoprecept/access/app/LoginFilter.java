package nl.welzijnoprecept.access.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.welzijnoprecept.access.Logins;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes note of a token that the issuer vouches for, whether or not the product knows its bearer. */
class LoginFilter extends OncePerRequestFilter {
    private final Logins logins;

    LoginFilter(Logins logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken shown) {
            var token = shown.getToken().getTokenValue();
            if (shown instanceof ActorAuthentication known) {
                logins.cameIn(known.actor(), token);
            } else {
                logins.turnedAway(shown.getName(), ActorConverter.system(shown.getToken()), token);
            }
        }
        chain.doFilter(request, response);
    }
}
