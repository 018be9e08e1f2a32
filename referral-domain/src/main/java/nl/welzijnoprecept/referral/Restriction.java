package nl.welzijnoprecept.referral;

import java.util.Set;
import nl.welzijnoprecept.access.ProfessionalId;

/**
 * That a file is hidden from all but a named team (afgeschermd dossier): the client is a colleague, or somebody's relative.
 * It takes away from who would see the file otherwise, and adds nobody. At the practice, only who referred sees it.
 *
 * @param team of the organisation that handles it; nobody yet as long as the referrer asked for it and no coordinator
 *             has named them: until then the coordinators see it, who have to divide it
 */
public record Restriction(Set<ProfessionalId> team) {
    public Restriction {
        team = Set.copyOf(team);
    }

    /** As a referrer asks for it, who knows nobody there. */
    public static Restriction askedFor() {
        return new Restriction(Set.of());
    }

    public boolean isNamed() {
        return !team.isEmpty();
    }

    public boolean names(ProfessionalId professional) {
        return team.contains(professional);
    }

    /** Whether a coordinator of the organisation sees it. */
    public boolean admitsCoordinator(ProfessionalId coordinator) {
        return !isNamed() || names(coordinator);
    }
}
