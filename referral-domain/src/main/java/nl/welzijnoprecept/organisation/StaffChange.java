package nl.welzijnoprecept.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changed about somebody.
 *
 * @param by name of the administrator
 */
public record StaffChange(Instant at, String by, Difference difference) {
    /** One field, as it was and as it is; an organisation by its id when it is kept, by its name when it is read. */
    public record Difference(
            StaffField field,
            @Nullable String was,
            @Nullable String is) {}
}
