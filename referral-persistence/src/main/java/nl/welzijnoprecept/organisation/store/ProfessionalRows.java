package nl.welzijnoprecept.organisation.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import org.springframework.data.repository.Repository;

interface ProfessionalRows extends Repository<ProfessionalRow, UUID> {
    Optional<ProfessionalRow> findById(UUID id);

    List<ProfessionalRow> findByOrganisationIdAndActiveTrueOrderByNameAscIdAsc(UUID organisationId);

    List<ProfessionalRow> findByOrganisationIdAndRoleAndActiveTrueOrderByNameAscIdAsc(UUID organisationId, Role role);
}
