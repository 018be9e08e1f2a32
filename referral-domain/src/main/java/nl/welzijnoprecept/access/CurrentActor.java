package nl.welzijnoprecept.access;

import java.util.Optional;

/** Who acts right now, as the login tells: for what stands behind the scopes, and must not depend on them. */
public interface CurrentActor {
    /** Empty before anybody is known, and where the product acts by itself. */
    Optional<Actor> find();
}
