package nl.welzijnoprecept.access.app;

import java.util.List;
import nl.welzijnoprecept.access.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** The issuer says who; the product's own table of professionals says role and organisation. */
@Component
class ActorConverter implements Converter<Jwt, AbstractAuthenticationToken> {
    private final Actors actors;
    private final String claim;

    ActorConverter(Actors actors, @Value("${welzijnoprecept.login-claim:sub}") String claim) {
        this.actors = actors;
        this.claim = claim;
    }

    /** Whoever is unknown or disabled keeps a valid token without any authority: 403, not 401. */
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var login = token.getClaimAsString(claim);
        var actor = login == null ? null : actors.byLogin(login).orElse(null);
        return actor == null
                ? new JwtAuthenticationToken(token, List.of(), login == null ? "" : login)
                : new ActorAuthentication(token, actor.with(system(token)));
    }

    /** The client that the token was given to: OpenID Connect's name for it, or that of RFC 9068. */
    static @Nullable String system(Jwt token) {
        var authorized = token.getClaimAsString("azp");
        return authorized == null ? token.getClaimAsString("client_id") : authorized;
    }
}
