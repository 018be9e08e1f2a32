package nl.welzijnoprecept.access;

import java.util.UUID;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a professional, in the role and for the organisation that the product's own table gives them; or a client, in the
 * one file that is theirs.
 *
 * @param organisation null for an administrator, who belongs to none
 * @param responsible  on whose responsibility: a practice's own system acts for somebody, everybody else for themselves
 * @param source       the system that it is done with, as the issuer knows it
 * @param file         the referral that a client acts in; null for everybody else
 */
public record Actor(
        ProfessionalId id,
        String name,
        Role role,
        @Nullable OrganisationId organisation,
        ProfessionalId responsible,
        @Nullable String source,
        @Nullable UUID file) {

    /** What stands for a client where it is written who did something: the file says which client. */
    public static final ProfessionalId CLIENT =
            new ProfessionalId(UUID.fromString("00000000-0000-7000-8000-00000000c11e"));

    public Actor(
            ProfessionalId id,
            String name,
            Role role,
            @Nullable OrganisationId organisation,
            ProfessionalId responsible,
            @Nullable String source) {
        this(id, name, role, organisation, responsible, source, null);
    }

    public static Actor client(UUID file) {
        return new Actor(CLIENT, "cliënt", Role.CLIENT, null, CLIENT, null, file);
    }

    public Actor with(@Nullable String system) {
        return new Actor(id, name, role, organisation, responsible, system, file);
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

    /** The file that a client acts in; for anybody else there is no page of one's own. */
    public UUID requireFile() {
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    public boolean is(@Nullable ProfessionalId other) {
        return id.equals(other);
    }
}
