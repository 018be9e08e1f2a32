package nl.welzijnoprecept.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/** Everybody who works with the product, as administrators keep them. Holds no client data, so nothing here takes a scope. */
public interface Staff {
    /** By name; one more than the limit where there are more. */
    List<StaffMember> list(StaffQuery query);

    long count(StaffQuery query);

    /** How many are active. */
    Map<Role, Long> countByRole();

    Optional<StaffMember> find(ProfessionalId id);

    /** Also somebody who left. */
    Optional<ProfessionalId> withLogin(String login);

    Optional<StaffMember.Workplace> workplace(OrganisationId id);

    /** All, by name. */
    List<StaffMember.Workplace> workplaces();

    /** Whether somebody else has that login, also somebody who left. */
    boolean isTaken(String login, @Nullable ProfessionalId but);

    /** How many open cases they have as a coach. */
    long openCases(ProfessionalId id);

    /** From here to the end of the transaction nobody else changes people. */
    void lock();

    void add(StaffMember person);

    /** With the next revision; refuses when it is not the revision that is kept. */
    void change(StaffMember person);

    /** Keeps what changed; each has an id of its own. */
    void keep(
            ProfessionalId about,
            ProfessionalId by,
            Instant at,
            List<FieldChange.Difference<StaffField>> differences,
            Supplier<UUID> ids);

    /** Newest first. */
    List<FieldChange<StaffField>> changes(ProfessionalId about);
}
