package nl.welzijnoprecept.pages;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;

/** What a feature shows on the page of a case: a template with a fragment {@code part}, and what that needs. */
public interface CasePart {
    /** Whether this reader has it on their page at all. */
    boolean isFor(Actor actor);

    /** The id of its section; what its heading says is the message {@code part.} and this. */
    String anchor();

    /** Where its template is, under {@code templates}. */
    String template();

    /** What the template reads; whatever is read for it has its line in the access log. */
    Map<String, Object> model(Actor actor, UUID referral);

    /** Whether something is still to be done there, also when the case is closed and waits for nobody. */
    default boolean owes(Map<String, Object> model) {
        return false;
    }
}
