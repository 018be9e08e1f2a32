package nl.welzijnoprecept.organisation.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface OrganisationRows extends Repository<OrganisationRow, UUID> {
    Optional<OrganisationRow> findById(UUID id);

    /** Where several serve one municipality, the first by name takes what comes in. */
    @NativeQuery("""
            select o.* from organisation o join service_area a on a.organisation_id = o.id
            where a.municipality_code = :municipality and o.active order by o.name, o.id limit 1""")
    Optional<OrganisationRow> findServing(String municipality);
}
