package nl.welzijnoprecept.web;

import java.util.regex.Pattern;
import nl.welzijnoprecept.problem.RevisionMissing;
import nl.welzijnoprecept.problem.StaleRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A revision as it travels in {@code ETag} and {@code If-Match}. */
public final class Revision {
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,9})\"");

    private Revision() {}

    /** The revision that a change is based on; what cannot be one of ours matches nothing. */
    static ExpectedRevision required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RevisionMissing();
        }
        var match = STRONG.matcher(ifMatch.trim());
        if (!match.matches()) {
            throw new StaleRevision();
        }
        return new ExpectedRevision(Integer.parseInt(match.group(1)));
    }

    public static String eTag(int revision) {
        return "\"" + revision + "\"";
    }

    /** 200 with the body and its revision. */
    public static <T> ResponseEntity<T> ok(int revision, T body) {
        return ResponseEntity.ok().eTag(eTag(revision)).body(body);
    }
}
