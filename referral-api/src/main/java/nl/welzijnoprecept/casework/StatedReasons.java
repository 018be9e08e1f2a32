package nl.welzijnoprecept.casework;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;

/** Who may look, or looked, into a file by a reason that they stated: for whoever works on it. */
public interface StatedReasons {
    /** Newest first; what ended longer ago than a month is for the access log. */
    List<StatedReason> of(Actor actor, UUID referral);
}
