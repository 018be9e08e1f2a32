package nl.welzijnoprecept.pages;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.welzijnoprecept.web.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody looked for, kept in their session: what they typed may be of a person, so it stays out of addresses, and
 * going back shows it all the same.
 */
public final class SoughtWords {
    private static final String NAME = SoughtWords.class.getName();
    private static final int KEPT = 20;
    private static final int LONGEST = 200;

    private SoughtWords() {}

    /** Under which name they are kept; null for no words. */
    public static @Nullable String keep(HttpSession session, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var kept = new LinkedHashMap<>(all(session));
        var name = Identifiers.next().toString();
        kept.put(
                name, typed.strip().substring(0, Math.min(LONGEST, typed.strip().length())));
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
        session.setAttribute(NAME, kept);
        return name;
    }

    /** What was kept under that name; null when nothing was, or that session has ended. */
    public static @Nullable String of(HttpSession session, @Nullable String name) {
        return name == null ? null : all(session).get(name);
    }

    private static Map<String, String> all(HttpSession session) {
        var found = new LinkedHashMap<String, String>();
        if (session.getAttribute(NAME) instanceof Map<?, ?> kept) {
            kept.forEach((name, words) -> found.put(name.toString(), words.toString()));
        }
        return found;
    }
}
