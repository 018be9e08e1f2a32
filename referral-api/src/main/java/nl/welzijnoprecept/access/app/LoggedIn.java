package nl.welzijnoprecept.access.app;

import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.CurrentActor;
import nl.welzijnoprecept.access.Known;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever sent the request that is being answered. */
@Component
class LoggedIn implements CurrentActor {
    @Override
    public Optional<Actor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Known known
                ? Optional.of(known.actor())
                : Optional.empty();
    }
}
