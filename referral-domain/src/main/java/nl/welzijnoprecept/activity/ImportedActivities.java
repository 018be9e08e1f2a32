package nl.welzijnoprecept.activity;

import java.util.Optional;
import nl.welzijnoprecept.access.OrganisationId;

/** Under which ids an organisation's sources know activities. */
public interface ImportedActivities {
    /** One import of an organisation after another: until the transaction ends, the next one waits. */
    void await(OrganisationId importer);

    Optional<ActivityId> find(OrganisationId importer, String source, String externalId);

    void add(OrganisationId importer, String source, String externalId, ActivityId activity);
}
