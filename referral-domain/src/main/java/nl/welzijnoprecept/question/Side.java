package nl.welzijnoprecept.question;

import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;

/** Who asks, and who answers. */
public enum Side {
    /** The practice that referred. */
    REFERRER,
    /** Coach and coordinator. */
    TEAM;

    public static Side of(Actor actor) {
        return actor.role() == Role.REFERRER ? REFERRER : TEAM;
    }

    public Side other() {
        return this == REFERRER ? TEAM : REFERRER;
    }
}
