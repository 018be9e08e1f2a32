package nl.welzijnoprecept.access;

import java.util.Optional;

/** Finds who acts from how they logged in. */
public interface Actors {
    /** The active professional with this login (the issuer's claim, by default {@code sub}); empty when unknown or disabled. */
    Optional<Actor> byLogin(String login);

    /** Whom this login stood for before it was disabled: to be named, and never to act. */
    Optional<Actor> disabled(String login);
}
