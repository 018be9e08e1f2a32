package nl.welzijnoprecept.assignment;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;

/** What is known of coaches. About professionals only, so nothing here takes a scope. */
public interface CoachProfiles {
    /** Of whom nothing was said, what is taken for granted. */
    CoachProfile of(ProfessionalId coach);

    /** Of the active coaches of an organisation, by name. */
    List<CoachProfile> of(OrganisationId organisation);

    /** Keeps it as the revision after the one it has; refuses when somebody else was quicker. */
    CoachProfile save(CoachProfile profile);

    /** Open cases of each coach of the reader's organisation who has any, those that are hidden from the reader too. */
    Map<ProfessionalId, Integer> openCases();
}
