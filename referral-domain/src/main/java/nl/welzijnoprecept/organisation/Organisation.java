package nl.welzijnoprecept.organisation;

import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part.
 *
 * @param municipality where it is, or, of a municipality, which one it is
 * @param referrerType what kind of practice it is; null for whoever does not refer
 * @param phone where clients can call
 * @param email where clients can mail
 */
public record Organisation(
        OrganisationId id,
        String name,
        OrganisationType type,
        @Nullable MunicipalityCode municipality,
        @Nullable ReferrerType referrerType,
        @Nullable String phone,
        @Nullable String email) {}
