package nl.welzijnoprecept.pages;

import java.util.Map;
import nl.welzijnoprecept.access.Actor;

/** What a feature shows on the page that somebody's day begins with: a template with a fragment {@code part}, and what that needs. */
public interface DayPart {
    boolean isFor(Actor actor);

    /** Where its template is, under {@code templates}. */
    String template();

    /** What the template reads; whatever is read for it has its line in the access log. */
    Map<String, Object> model(Actor actor);
}
