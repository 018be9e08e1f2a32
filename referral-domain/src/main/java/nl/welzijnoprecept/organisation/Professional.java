package nl.welzijnoprecept.organisation;

import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the product.
 *
 * @param login  what the issuer calls them (by default the claim {@code sub})
 * @param active false once they left: from then on they are refused
 * @param responsible whoever answers for what a system does under this login; null for a person
 */
public record Professional(
        ProfessionalId id,
        String name,
        Role role,
        @Nullable OrganisationId organisation,
        String login,
        boolean active,
        @Nullable ProfessionalId responsible) {

    /** Whether a case that this organisation handles can be theirs. */
    public boolean canCoachFor(OrganisationId handler) {
        return active && role == Role.COACH && handler.equals(organisation);
    }

    /** Whether they can be named in the team of a restricted file that their organisation handles. */
    public boolean canBeLetIn() {
        return role == Role.COACH || role == Role.COORDINATOR;
    }

    /** Whether they can go along with a client of this organisation. */
    public boolean canComeAlongFor(OrganisationId handler) {
        return active && role == Role.BUDDY && handler.equals(organisation);
    }
}
