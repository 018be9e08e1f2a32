package nl.welzijnoprecept.casework;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;

/** What a referrer could be told, made of facts of the case: for whoever tells it. */
public interface FeedbackTexts {
    /**
     * In Dutch, which referrers read.
     *
     * @param moment the code of the moment that it is told at
     */
    String propose(Actor actor, UUID referral, String moment);
}
