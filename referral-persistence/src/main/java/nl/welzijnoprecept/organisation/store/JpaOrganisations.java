package nl.welzijnoprecept.organisation.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Names.OrganisationName;
import nl.welzijnoprecept.organisation.Names.ProfessionalName;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.organisation.Professional;
import nl.welzijnoprecept.organisation.SafetyContact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JpaOrganisations implements Organisations {
    private final EntityManager entities;
    private final OrganisationRows organisations;
    private final ProfessionalRows professionals;
    private final OrganisationRowMapper mapper;
    private final JdbcClient jdbc;

    JpaOrganisations(
            EntityManager entities,
            OrganisationRows organisations,
            ProfessionalRows professionals,
            OrganisationRowMapper mapper,
            JdbcClient jdbc) {
        this.entities = entities;
        this.organisations = organisations;
        this.professionals = professionals;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return organisations.findById(id.value()).map(mapper::toOrganisation);
    }

    @Override
    public Optional<Organisation> serving(MunicipalityCode municipality) {
        return organisations.findServing(municipality.value()).map(mapper::toOrganisation);
    }

    @Override
    public Set<MunicipalityCode> servedBy(OrganisationId organisation) {
        return jdbc.sql("select municipality_code from service_area where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query((row, n) -> new MunicipalityCode(row.getString("municipality_code")))
                .set();
    }

    @Override
    public Optional<Professional> findProfessional(ProfessionalId id) {
        return professionals.findById(id.value()).map(mapper::toProfessional);
    }

    @Override
    public List<Professional> professionals(OrganisationId organisation, @Nullable Role role) {
        var rows = role == null
                ? professionals.findByOrganisationIdAndActiveTrueOrderByNameAscIdAsc(organisation.value())
                : professionals.findByOrganisationIdAndRoleAndActiveTrueOrderByNameAscIdAsc(organisation.value(), role);
        return rows.stream().map(mapper::toProfessional).toList();
    }

    @Override
    public Names names(Collection<ProfessionalId> people, Collection<OrganisationId> places) {
        var names = new Names(new HashMap<>(), new HashMap<>());
        jdbc.sql("""
                        select p.id as professional_id, p.name as professional, o.id as organisation_id, o.name as organisation
                        from professional p left join organisation o on o.id = p.organisation_id
                        where p.id = any (:people)
                        union all
                        select null, null, o.id, o.name from organisation o where o.id = any (:places)""")
                .param("people", people.stream().map(ProfessionalId::value).toArray(UUID[]::new))
                .param("places", places.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(row -> {
                    var organisationId = row.getObject("organisation_id", UUID.class);
                    var organisation = organisationId == null
                            ? null
                            : new OrganisationName(new OrganisationId(organisationId), row.getString("organisation"));
                    if (organisation != null) {
                        names.organisations().put(organisation.id(), organisation);
                    }
                    var professionalId = row.getObject("professional_id", UUID.class);
                    if (professionalId != null) {
                        var id = new ProfessionalId(professionalId);
                        names.professionals()
                                .put(id, new ProfessionalName(id, row.getString("professional"), organisation));
                    }
                });
        return names;
    }

    @Override
    public void add(Organisation organisation) {
        entities.persist(mapper.toRow(organisation));
        entities.flush();
    }

    @Override
    public void add(Professional professional) {
        entities.persist(mapper.toRow(professional));
        entities.flush();
    }

    @Override
    public void ensureAdministrator(Professional administrator) {
        // One statement, so that two instances that start together do not both add one.
        jdbc.sql("""
                        insert into professional (id, name, role, login, active)
                        select :id, :name, 'ADMINISTRATOR', :login, true
                        where not exists (select from professional where role = 'ADMINISTRATOR' and active)
                        on conflict do nothing""")
                .param("id", administrator.id().value())
                .param("name", administrator.name())
                .param("login", administrator.login())
                .update();
    }

    @Override
    public void serve(OrganisationId organisation, MunicipalityCode municipality) {
        jdbc.sql("""
                        insert into service_area (municipality_code, organisation_id) values (:municipality, :organisation)
                        on conflict do nothing""")
                .param("municipality", municipality.value())
                .param("organisation", organisation.value())
                .update();
    }

    @Override
    public List<SafetyContact> safetyContacts(OrganisationId organisation) {
        return jdbc.sql("select name, phone from organisation_safety_contact where organisation_id = :organisation"
                        + " order by name")
                .param("organisation", organisation.value())
                .query((row, n) -> new SafetyContact(row.getString("name"), row.getString("phone")))
                .list();
    }

    @Override
    public void add(OrganisationId organisation, SafetyContact contact) {
        jdbc.sql("""
                        insert into organisation_safety_contact (organisation_id, name, phone)
                        values (:organisation, :name, :phone) on conflict do nothing""")
                .param("organisation", organisation.value())
                .param("name", contact.name())
                .param("phone", contact.phone())
                .update();
    }
}
