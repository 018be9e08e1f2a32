package nl.welzijnoprecept.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Organisations, their professionals and the areas they serve. Holds no client data, so nothing here takes a scope. */
public interface Organisations {
    Optional<Organisation> find(OrganisationId id);

    /** The welfare organisation that serves the municipality. */
    Optional<Organisation> serving(MunicipalityCode municipality);

    /** The municipalities that the organisation serves; empty for whoever is no welfare organisation. */
    Set<MunicipalityCode> servedBy(OrganisationId organisation);

    Optional<Professional> findProfessional(ProfessionalId id);

    /** Active professionals of the organisation by name, of one role or of all. */
    List<Professional> professionals(OrganisationId organisation, @Nullable Role role);

    /** Names of these, in one look-up. */
    Names names(Collection<ProfessionalId> professionals, Collection<OrganisationId> organisations);

    void add(Organisation organisation);

    void add(Professional professional);

    /** Adds the administrator when there is no active one yet. */
    void ensureAdministrator(Professional administrator);

    void serve(OrganisationId organisation, MunicipalityCode municipality);

    /** By name. */
    List<SafetyContact> safetyContacts(OrganisationId organisation);

    /** Adds it when there is none of that name yet. */
    void add(OrganisationId organisation, SafetyContact contact);
}
