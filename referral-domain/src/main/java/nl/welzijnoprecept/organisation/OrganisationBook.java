package nl.welzijnoprecept.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Organisations and whom they serve, as administrators keep them. Holds no client data, so nothing here takes a scope. */
public interface OrganisationBook {
    /** By name; one more than the limit where there are more. */
    List<OrganisationFacts> list(OrganisationQuery query);

    long count(OrganisationQuery query);

    Optional<OrganisationFacts> find(OrganisationId id);

    /** The one of that name; of several, one that takes part. */
    Optional<OrganisationId> named(String name);

    /** Whether another one that takes part has that name, in large or small letters. */
    boolean isTaken(String name, @Nullable OrganisationId but);

    OrganisationFacts.Dependents dependents(OrganisationId id);

    void add(OrganisationFacts organisation);

    /** With the next revision; refuses when it is not the revision that is kept. */
    void change(OrganisationFacts organisation);

    /** Keeps what changed; each has an id of its own. */
    void keep(
            OrganisationId about,
            ProfessionalId by,
            Instant at,
            List<FieldChange.Difference<OrganisationField>> differences,
            Supplier<UUID> ids);

    /** Newest first. */
    List<FieldChange<OrganisationField>> changes(OrganisationId about);

    /** Every municipality by name, with who serves it. */
    List<ServedArea> areas();

    /** Whether it was not there yet. */
    boolean serve(OrganisationId organisation, MunicipalityCode municipality);

    /** Whether it was there. */
    boolean leave(OrganisationId organisation, MunicipalityCode municipality);
}
