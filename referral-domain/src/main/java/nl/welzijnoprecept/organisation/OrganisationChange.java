package nl.welzijnoprecept.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changed about an organisation.
 *
 * @param by name of the administrator
 */
public record OrganisationChange(Instant at, String by, Difference difference) {
    /** One field, as it was and as it is; a municipality by its code when it is kept, by its name when it is read. */
    public record Difference(
            OrganisationField field,
            @Nullable String was,
            @Nullable String is) {}
}
