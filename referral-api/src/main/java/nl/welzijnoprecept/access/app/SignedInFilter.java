package nl.welzijnoprecept.access.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.welzijnoprecept.access.Actors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks up, at every request, whom the issuer vouched for: who was disabled or has another role now is so at once. */
class SignedInFilter extends OncePerRequestFilter {
    private final Actors actors;
    private final String claim;

    SignedInFilter(Actors actors, String claim) {
        this.actors = actors;
        this.claim = claim;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken vouched) {
            String login = vouched.getPrincipal().getAttribute(claim);
            actors.byLogin(login == null ? "" : login)
                    .map(actor -> actor.with(vouched.getAuthorizedClientRegistrationId()))
                    .ifPresent(actor -> SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(actor))));
        }
        chain.doFilter(request, response);
    }
}
