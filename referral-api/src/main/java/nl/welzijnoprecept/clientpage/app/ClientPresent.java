package nl.welzijnoprecept.clientpage.app;

import java.io.Serial;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Known;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A client who came in by a link, at this request. */
final class ClientPresent extends AbstractAuthenticationToken implements Known {
    /** Opens the client's own pages, and nothing else. */
    static final String CLIENT = "CLIENT";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ClientPresent(Actor actor) {
        super(List.of(new SimpleGrantedAuthority(CLIENT)));
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor.name();
    }
}
