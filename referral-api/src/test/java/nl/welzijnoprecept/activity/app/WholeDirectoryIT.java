package nl.welzijnoprecept.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the export gives of a whole directory, the import takes again. */
class WholeDirectoryIT extends ApiTest {
    private static final Logger LOG = LoggerFactory.getLogger(WholeDirectoryIT.class);
    private static final int MANY = 1_000;

    /** A municipality where no other test has anything, and which the coordinator's organisation is given to serve. */
    private static final String ELSEWHERE = "GM0321";

    @AfterEach
    void clean() {
        owner.sql(
                        "delete from activity_import where activity_id in (select id from activity where municipality_code = 'GM0321')")
                .update();
        owner.sql("delete from activity where municipality_code = 'GM0321'").update();
        owner.sql("delete from service_area where municipality_code = 'GM0321'").update();
    }

    private void aDirectory(int many) {
        owner.sql("""
                        insert into service_area (organisation_id, municipality_code)
                        select id, 'GM0321' from organisation where name = 'Stichting Samen Verder'""").update();
        owner.sql("""
                        insert into activity (id, revision, name, description, status, organisation_id, municipality_code, place,
                                              dimensions, days, free, cost, schedule, languages, eligibility, capacity,
                                              minimum_age, wheelchair_accessible, assured_on)
                        select gen_random_uuid(), 0, 'Activiteit ' || n, repeat('Samen met andere mensen uit de buurt, ', 15) || 'of alleen',
                               'ACTIVE', (select id from organisation where name = 'Buurthuis De Kring'), 'GM0321',
                               'Zaal ' || n || ', Dorpsstraat ' || n, array ['BODY', 'PARTICIPATION'],
                               array ['MONDAY', 'FRIDAY'], n % 2 = 0, case when n % 2 = 1 then '€ 2,50' end, 'Maandag 10.00',
                               array ['nl', 'ar'], 'Voor wie wil', 12, 18, n % 3 = 0, current_date - n % 400
                        from generate_series(1, :many) n""").param("many", many).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void what_is_exported_is_imported_again_and_changes_nothing(String type) {
        var file = unchanged(type, MANY);
        var began = System.nanoTime();
        var changed = imported(type, file.replace("Dorpsstraat", "Kerkstraat"));
        LOG.info("all of them changed in {} ms", (System.nanoTime() - began) / 1_000_000);
        assertThat(changed.json().get("updated").asInt()).isEqualTo(MANY);
    }

    /** As many rows; in HSDS so many of this length would be more than as many bytes. */
    @Test
    void as_many_as_are_promised_come_back_unchanged() {
        unchanged("text/csv", ImportRow.MOST_ROWS);
    }

    /** What was exported, and imported again. */
    private String unchanged(String type, int many) {
        aDirectory(many);
        var began = System.nanoTime();
        var file = as("coordinator")
                .with("Accept", type)
                .get("/api/v1/activities/export?municipality=" + ELSEWHERE)
                .text();
        var exported = System.nanoTime();
        var report = imported(type, file);
        LOG.info(
                "{} activities as {}: {} KiB, exported in {} ms, imported in {} ms",
                many,
                type,
                file.length() / 1024,
                (exported - began) / 1_000_000,
                (System.nanoTime() - exported) / 1_000_000);
        assertThat(report.status()).as(report.text()).isEqualTo(200);
        assertThat(report.json().get("unchanged").asInt()).isEqualTo(many);
        assertThat(report.json().get("rows")).hasSize(many);
        return file;
    }

    private Answer imported(String type, String file) {
        return as("coordinator")
                .with("Content-Type", type)
                .post("/api/v1/activities/imports?source=" + UUID.randomUUID(), file);
    }
}
