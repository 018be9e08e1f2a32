package nl.welzijnoprecept.mapping;

import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;

/** For mappers whose rows point to professionals and organisations. */
public interface ActorIds {
    default UUID uuid(ProfessionalId id) {
        return id.value();
    }

    default ProfessionalId professional(UUID value) {
        return new ProfessionalId(value);
    }

    default UUID uuid(OrganisationId id) {
        return id.value();
    }

    default OrganisationId organisation(UUID value) {
        return new OrganisationId(value);
    }
}
