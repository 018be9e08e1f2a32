package nl.welzijnoprecept.access;

import org.jspecify.annotations.Nullable;

/** Takes note of who comes in, and of who is turned away at the door. */
public interface Logins {
    /**
     * Somebody came in.
     *
     * @param token what was shown: whoever shows the same again is still the same login
     */
    void cameIn(Actor actor, String token);

    /**
     * Somebody was turned away.
     *
     * @param login  whom the issuer vouches for, and the product does not know or not any more
     * @param source the system that the token was given to
     */
    void turnedAway(String login, @Nullable String source, String token);
}
