package nl.welzijnoprecept.casework;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;

/** Which coaches could take a case: for whoever divides the cases. */
public interface CoachOptions {
    /** Who fits best first. */
    List<CoachOption> of(Actor actor, UUID referral);
}
