package nl.welzijnoprecept.activity.store;

import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ImportedActivities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImportedActivities implements ImportedActivities {
    private final JdbcClient jdbc;

    JdbcImportedActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void await(OrganisationId importer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('activity_import ' || :importer::text, 0))::text")
                .param("importer", importer.value())
                .query(String.class)
                .single();
    }

    @Override
    public Optional<ActivityId> find(OrganisationId importer, String source, String externalId) {
        return jdbc.sql("""
                        select activity_id from activity_import
                        where organisation_id = :importer and source = :source and external_id = :id""")
                .param("importer", importer.value())
                .param("source", source)
                .param("id", externalId)
                .query(UUID.class)
                .optional()
                .map(ActivityId::new);
    }

    @Override
    public void add(OrganisationId importer, String source, String externalId, ActivityId activity) {
        jdbc.sql("insert into activity_import values (:importer, :source, :id, :activity)")
                .param("importer", importer.value())
                .param("source", source)
                .param("id", externalId)
                .param("activity", activity.value())
                .update();
    }
}
