package nl.welzijnoprecept.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReferralBodies;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import tools.jackson.databind.node.ObjectNode;

/** Data of a version before stay what they are when a migration rewrites them. */
class UpgradeIT extends ApiTest {
    private static final String REFERRAL = """
            insert into referral (id, reference, revision, given_name, family_name, birth_date, gender, postcode, language,
                reasons, consent_given_on, consent_given_by, consent_method, consent_purposes, feedback_level,
                municipality_code, handler_id, referrer_id, practice_id, submitted_at, status, status_since, closed_at,
                closure_partner)
            select gen_random_uuid(), 'WR-' || ?, 1, ?, ?, '1948-03-02', 'FEMALE', '3431AB', 'nl', '{LONELINESS}',
                '2026-03-01', '{CLIENT}', 'ORAL', '{REFER}', 'STATUS', 'GM0356', o.id, p.id, o.id,
                '2026-03-01T23:30:00Z', 'HANDED_OVER', now(), now(), 'Wijkteam Zuid'
            from organisation o, professional p returning id""";

    @Autowired
    private List<JavaMigration> migrations;

    @Test
    void who_was_referred_is_found_and_read_after_identity_became_encrypted() throws Exception {
        var dataSource = new SingleConnectionDataSource(
                TestDatabase.settings().get("spring.datasource.url"),
                TestDatabase.settings().get("spring.flyway.user"),
                TestDatabase.settings().get("spring.flyway.password"),
                true);
        try (var connection = dataSource.getConnection()) {
            var old = new JdbcTemplate(dataSource);
            old.execute("drop schema if exists upgrade cascade");
            old.execute("create schema upgrade");
            old.execute("set search_path to upgrade");
            for (var version : IntStream.rangeClosed(1, 14).toArray()) {
                var script = new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/migration/V%03d__*.sql".formatted(version))[0];
                ScriptUtils.executeSqlScript(connection, script);
            }
            old.update("insert into municipality values ('GM0356', 'Nieuwegein', 'Utrecht', 66000)");
            old.update("insert into organisation (id, name, type) values (gen_random_uuid(), 'Praktijk', 'PRACTICE')");
            old.update("""
                    insert into professional (id, name, role, organisation_id, login, active)
                    select gen_random_uuid(), 'Arts', 'REFERRER', id, 'arts', true from organisation""");
            var body = ReferralBodies.annie();
            var client = (ObjectNode) body.get("client");
            var family = client.get("familyName").asString();
            var id = old.queryForObject(
                    REFERRAL, Object.class, "AAAA-AAAA", client.get("givenName").asString(), family);
            old.update("""
                    insert into referral_step (referral_id, revision, step, from_status, to_status, taken_by, role, taken_at,
                                               state_before)
                    select ?, 1, 'HAND_OVER', 'ASSIGNED', 'HANDED_OVER', id, 'COACH', now(),
                           '{"status": "ASSIGNED", "since": "2026-03-02T10:00:00Z"}'
                    from professional""", id);

            migrate("015", connection);

            // The same person, referred now, has the same marks: what was before is found as what comes.
            client.put("birthDate", "1948-03-02").put("postcode", "3431AB");
            as("huisarts").post("/api/v1/referrals", body);
            assertThat(marks(old.queryForMap("select * from upgrade.referral")))
                    .isEqualTo(marks(old.queryForMap(
                            "select * from public.referral order by submitted_at desc, id desc limit 1")));
            assertThat(old.queryForObject("select age || district from upgrade.referral", String.class))
                    .isEqualTo("783431"); // 2 March had begun in the Netherlands
            // And it can be read: as if it had been written today.
            for (var column : List.of("given_name", "family_name", "birth_date", "postcode", "closure_partner")) {
                assertThat(old.queryForObject("select " + column + " from upgrade.referral", byte[].class))
                        .as(column)
                        .startsWith(1);
            }
            assertThat(old.queryForObject("select state_before from upgrade.referral_step", byte[].class))
                    .startsWith(1);
            old.execute("drop schema upgrade cascade");
        }
        dataSource.destroy();
    }

    /** A practice system sends again after the upgrade what it sent before: the same referral, not a second. */
    @Test
    void a_key_of_before_still_stands_for_what_it_was_used_for() throws Exception {
        var body = ReferralBodies.annie();
        var keys = List.of("Annie de Vries, 2 maart", "0".repeat(32));
        var made = keys.stream().map(key -> submit(key, body)).toList();
        for (var i = 0; i < keys.size(); i++) { // as it was kept before
            owner.sql("update idempotency_key set key = :key where resource_id = :made")
                    .param("key", keys.get(i))
                    .param("made", UUID.fromString(made.get(i)))
                    .update();
        }
        try (var connection = TestDatabase.ownersConnection()) {
            connection.setAutoCommit(false);
            migrate("034", connection);
            migrate("034", connection); // of a key that is a mark already, nothing is lost
            connection.commit();
        }
        assertThat(keys.stream().map(key -> submit(key, body)).toList()).isEqualTo(made);
        assertThat(owner.sql("select count(*) from idempotency_key where key like '%Vries%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String submit(String key, ObjectNode body) {
        return as("huisarts")
                .with("Idempotency-Key", key)
                .post("/api/v1/referrals", body)
                .id();
    }

    private static List<String> marks(Map<String, Object> referral) {
        return List.of("family_name_mark", "birth_date_mark", "person_mark").stream()
                .map(column -> HexFormat.of().formatHex((byte[]) referral.get(column)))
                .toList();
    }

    /** Who was measured before the upgrade has the total that whoever is measured now would have. */
    @Test
    void measurements_of_before_are_scored_as_new_ones_are() throws Exception {
        var measurements = CaseSteps.assigned(as("huisarts"), as("coach")) + "/measurements";
        for (var body : List.of(
                measurement("WHO5", Map.of("Q1", 3, "Q2", 3, "Q3", 2, "Q4", 2, "Q5", 2)),
                measurement("DJG6", Map.of("Q1", 2, "Q2", 0, "Q3", 1, "Q4", 1, "Q5", 2)),
                measurement("POSITIVE_HEALTH", Map.of("BODY", 6)))) {
            var made = as("coach").post(measurements, body);
            assertThat(made.status()).as(made.text()).isEqualTo(201);
        }
        var totals = "select instrument || coalesce(total::text, '-') from measurement where referral_id = :id";
        var id = FullFile.id(measurements.replace("/measurements", ""));
        var scored = owner.sql(totals).param("id", id).query(String.class).list();
        assertThat(scored).contains("WHO548", "POSITIVE_HEALTH-");
        owner.sql("update measurement set total = null where referral_id = :id")
                .param("id", id)
                .update();
        try (var connection = TestDatabase.ownersConnection()) {
            migrate("103", connection);
        }
        assertThat(owner.sql(totals).param("id", id).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(scored);
    }

    private static Map<String, Object> measurement(String instrument, Map<String, Integer> scores) {
        return Map.of(
                "instrument",
                instrument,
                "moment",
                "START",
                "takenOn",
                ReferralBodies.today().toString(),
                "scores",
                scores);
    }

    private void migrate(String version, Connection connection) throws Exception {
        var migration = migrations.stream()
                .filter(one -> one.getVersion() != null
                        && one.getVersion().getVersion().equals(version))
                .findFirst()
                .orElseThrow();
        migration.migrate(new Context() {
            @Override
            public Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        });
    }
}
