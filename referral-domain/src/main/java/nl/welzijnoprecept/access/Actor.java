package nl.welzijnoprecept.access;

import nl.welzijnoprecept.problem.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a professional, in the role and for the organisation that the product's own table gives them.
 *
 * @param organisation null for an administrator, who belongs to none
 * @param responsible  on whose responsibility: a practice's own system acts for somebody, everybody else for themselves
 * @param source       the system that it is done with, as the issuer knows it
 */
public record Actor(
        ProfessionalId id,
        String name,
        Role role,
        @Nullable OrganisationId organisation,
        ProfessionalId responsible,
        @Nullable String source) {

    public Actor with(@Nullable String system) {
        return new Actor(id, name, role, organisation, responsible, system);
    }

    /** Refuses unless this actor's role has the permission. */
    public void require(Permission permission) {
        if (!role.has(permission)) {
            throw new NotAllowed("The role " + role + " does not include this.");
        }
    }

    public OrganisationId requireOrganisation() {
        if (organisation == null) {
            throw new NotAllowed("This needs an organisation.");
        }
        return organisation;
    }

    public boolean is(@Nullable ProfessionalId other) {
        return id.equals(other);
    }
}
