package nl.welzijnoprecept.pages;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;

/** What a feature shows on a client's own page: a template with a fragment {@code part}, and what that needs. */
public interface ClientPart {
    /** Where its template is, under {@code templates}. */
    String template();

    /** What the template reads; whatever is read for it has its line in the access log. */
    Map<String, Object> model(Actor client, UUID referral);
}
