package nl.welzijnoprecept.organisation;

import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people; what is null does not matter.
 *
 * @param text  in a name, a login or the name of an organisation
 * @param after the last one of the part before
 */
public record StaffQuery(
        @Nullable String text,
        @Nullable OrganisationId organisation,
        @Nullable Role role,
        @Nullable Boolean active,
        int limit,
        @Nullable ProfessionalId after) {}
