package nl.welzijnoprecept.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A place in a list as opaque text. */
public final class Cursors {
    private static final String SEPARATOR = "|";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Cursors() {}

    /** Of parts in which the separator cannot be: codes, ids, moments. */
    public static String encode(Object... parts) {
        var text = String.join(
                SEPARATOR, List.of(parts).stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * What was encoded, read again.
     *
     * @param read makes the place of as many parts; throws what Java's own readers throw, or answers null, where they are none
     */
    public static <T> @Nullable T decode(@Nullable String cursor, int parts, Function<List<String>, @Nullable T> read) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            var found = List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\|", -1));
            var place = found.size() == parts ? read.apply(found) : null;
            if (place != null) {
                return place;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not Base64, no id, no number or no moment: no cursor of ours, as below.
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

    /** PostgreSQL knows fewer years than Java; a cursor of ours never leaves ours. */
    public static boolean isKnown(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
