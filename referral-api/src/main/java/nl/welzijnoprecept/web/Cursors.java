package nl.welzijnoprecept.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Places in lists as opaque text. */
public final class Cursors {
    private Cursors() {}

    public static String encode(Object... parts) {
        var text =
                String.join("|", List.of(parts).stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * Null where there is none, or it is empty.
     *
     * @param place makes it of its parts; whatever it cannot read is no cursor of ours
     */
    public static <T> @Nullable T decode(@Nullable String cursor, int parts, Function<String[], T> place) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var found = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\|", -1);
            if (found.length == parts) {
                return place.apply(found);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not Base64, or not of the form: no cursor of ours, as below.
        }
        throw new InvalidInput("cursor", "INVALID_CURSOR");
    }

    /** The faults that reading it finds, to be told together with others. */
    public static List<FieldError> faults(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors();
        }
    }
}
