package nl.welzijnoprecept.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changed about somebody or about an organisation.
 *
 * @param by name of the administrator
 */
public record FieldChange<F extends Enum<F>>(Instant at, String by, Difference<F> difference) {
    /** One field, as it was and as it is; an organisation or a municipality by its id when it is kept, by its name when it is read. */
    public record Difference<F extends Enum<F>>(
            F field, @Nullable String was, @Nullable String is) {}
}
