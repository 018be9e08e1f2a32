package nl.welzijnoprecept.access.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Known;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token whose bearer the product knows. */
final class ActorAuthentication extends JwtAuthenticationToken implements Known {
    /** The only authority there is: roles are the product's business, not Spring Security's. */
    static final String PROFESSIONAL = "PROFESSIONAL";

    private final transient Actor actor;

    ActorAuthentication(Jwt token, Actor actor) {
        super(token, List.of(new SimpleGrantedAuthority(PROFESSIONAL)));
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }
}
