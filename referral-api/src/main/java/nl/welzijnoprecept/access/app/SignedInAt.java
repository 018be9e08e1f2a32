package nl.welzijnoprecept.access.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.Logins;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Takes note of who signed in, or of whom the issuer vouches for and nobody here knows, and lets them go on. */
@Component
class SignedInAt extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Actors actors;
    private final Logins logins;
    private final String claim;

    SignedInAt(Actors actors, Logins logins, @Value("${welzijnoprecept.login-claim:sub}") String claim) {
        this.actors = actors;
        this.logins = logins;
        this.claim = claim;
        setDefaultTargetUrl("/start");
        setRequestCache(PageSecurity.backToPages());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication instanceof OAuth2AuthenticationToken vouched
                && vouched.getPrincipal() instanceof OidcUser user) {
            var source = vouched.getAuthorizedClientRegistrationId();
            var token = user.getIdToken().getTokenValue();
            String login = user.getAttribute(claim);
            var known = login == null ? "" : login;
            actors.byLogin(known)
                    .ifPresentOrElse(
                            actor -> cameIn(actor.with(source), token), () -> logins.turnedAway(known, source, token));
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** In their own name: from here on the request is theirs. */
    private void cameIn(Actor actor, String token) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(actor)));
        logins.cameIn(actor, token);
    }
}
