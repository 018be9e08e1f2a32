package nl.welzijnoprecept.deadline;

import nl.welzijnoprecept.access.OrganisationId;

/** Where the norms and closures of an organisation are kept. */
public interface NormBook {
    Norms of(OrganisationId organisation);
}
