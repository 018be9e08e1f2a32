package nl.welzijnoprecept.organisation;

import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations; what is null does not matter.
 *
 * @param text  in a name
 * @param after the last one of the part before
 */
public record OrganisationQuery(
        @Nullable String text,
        @Nullable OrganisationType type,
        @Nullable MunicipalityCode municipality,
        @Nullable Boolean active,
        int limit,
        @Nullable OrganisationId after) {}
