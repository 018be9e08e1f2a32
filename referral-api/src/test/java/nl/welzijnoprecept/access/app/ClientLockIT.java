package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.support.ConversationBodies.appointment;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.welzijnoprecept.access.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Raw SQL as a client finds and writes what their own page shows and asks, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS) // nothing stays of what is tried
class ClientLockIT extends RawSql {
    /** What their page shows, or what taking permission back ends. */
    private static final Set<String> SEEN = Set.of(
            "referral",
            "appointment",
            "appointment_answer",
            "grades_request",
            "client_experience",
            "deadline",
            "feedback_due");

    private UUID file;
    private UUID other;
    private UUID coming;

    @BeforeAll
    void two_files_with_something_in_every_table() {
        file = full("huisarts", annie(), "coach");
        other = full("poh", annie(), "coach-2");
        coming = UUID.fromString(as("coach")
                .post("/api/v1/referrals/" + file + "/appointments", appointment(clock.instant(), 301))
                .id());
        owner.sql("""
                        insert into appointment_answer (id, appointment_id, answer, call_me, answered_at)
                        values (gen_random_uuid(), :id, 'COMING', false, now())""").param("id", coming).update();
    }

    @Test
    void a_client_finds_in_the_own_file_what_the_page_shows_and_in_others_nothing() {
        ClientTables.OF_A_REFERRAL.forEach((table, sql) -> {
            var found = client(jdbc -> jdbc.sql(sql).query(UUID.class).set());
            assertThat(found).as(table).isSubsetOf(file);
            if (SEEN.contains(table)) {
                assertThat(found).as(table).containsExactly(file);
            } else {
                assertThat(found).as(table).isEmpty(); // of measurements there are the coach's only
            }
        });
        assertThat(count("select count(*) from appointment where id <> '" + coming + "'"))
                .as("appointments that were called off")
                .isZero();
        assertThat(count("select count(*) from appointment_answer where appointment_id <> '" + coming + "'"))
                .isZero();
        for (var table :
                new String[] {"idempotency_key", "notice", "note_draft", "referral_draft", "client_statement"}) {
            assertThat(count("select count(*) from " + table)).as(table).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'COMPLETED'",
                "coach_id = referrer_id",
                "revision = revision + 1",
                "given_name = family_name",
                "restricted_to = null",
                "question = null",
                "feedback_level = 'LETTER'",
                "consent_purposes = array ['REFER', 'FEEDBACK', 'ACTIVITY', 'CASE_REVIEW']",
                "birth_date_mark = null"
            })
    void a_client_changes_nothing_of_the_own_referral_but_permission_that_is_taken_back(String change) {
        owner.sql("update referral set consent_purposes = array ['REFER'], restricted_to = array [coach_id],"
                        + " feedback_level = 'STATUS' where id = :id")
                .param("id", file)
                .update();
        assertRefusedToClient("update referral set " + change + " where id = '" + file + "'", "a client");
    }

    @Test
    void a_client_takes_permission_back_by_the_columns_that_say_so() {
        assertThat(changed("update referral set permission_withdrawn_on = current_date, due_on = due_on where id = '"
                        + file + "'"))
                .isEqualTo(1);
        assertThat(changed("update referral set permission_withdrawn_on = current_date where id = '" + other + "'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update deadline set due_on = due_on + 1 where referral_id = '%s'",
                "update feedback_due set dismissed_by = (select id from professional where role = 'CLIENT')"
                        + " where referral_id = '%s'"
            })
    void a_client_moves_no_clock(String sql) {
        assertRefusedToClient(sql.formatted(file), "a client changes nothing else");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral_step",
                "amendment",
                "placement",
                "placement_step",
                "attendance",
                "feedback",
                "question",
                "question_answer",
                "conversation",
                "conversation_note",
                "appointment",
                "appointment_outcome",
                "measurement",
                "goal",
                "client_link",
                "permission_change",
                "grades_request"
            })
    void a_client_adds_to_no_table_of_the_team(String table) {
        assertRefusedToClient(
                "insert into " + table + " select (jsonb_populate_record(null::" + table + ", '" + row(table)
                        + "'::jsonb)).*",
                "row-level security");
    }

    /** A line of the own file, as it is there already. */
    private String row(String table) {
        var sql = ClientTables.OF_A_REFERRAL.get(table);
        var from = sql.indexOf(" from ");
        return owner.sql("select to_jsonb(t)::text" + sql.substring(from) + " where "
                        + sql.substring("select ".length(), from) + " = :file limit 1")
                .param("file", file)
                .query(String.class)
                .single()
                .replace("'", "''");
    }

    @Test
    void a_client_says_nothing_to_appointments_that_are_off_or_of_others() {
        var answer = "insert into appointment_answer (id, appointment_id, answer, call_me, answered_at)"
                + " values (gen_random_uuid(), '%s', 'COMING', false, now())";
        var off = owner.sql("select id from appointment where referral_id = :file and id <> :coming")
                .param("file", file)
                .param("coming", coming)
                .query(UUID.class)
                .list()
                .getFirst();
        var elsewhere = owner.sql("select id from appointment where referral_id = :file limit 1")
                .param("file", other)
                .query(UUID.class)
                .single();
        assertRefusedToClient(answer.formatted(off), "row-level security");
        assertRefusedToClient(answer.formatted(elsewhere), "row-level security");
        assertThat(changed(answer.formatted(coming))).isEqualTo(1);
    }

    @Test
    void grades_are_given_for_what_was_asked_only_and_by_nobody_in_a_clients_name() {
        var asked = owner.sql("select id from grades_request where referral_id = :file")
                .param("file", file)
                .query(UUID.class)
                .single();
        var given =
                "insert into measurement (id, referral_id, instrument, instrument_version, moment, taken_on, scores,"
                        + " recorded_by, recorded_at, grades_request_id) select gen_random_uuid(), '" + file
                        + "', '%s', 1, '%s', current_date, '{}', id, now(), %s from professional where role = 'CLIENT'";
        assertThat(changed(given.formatted("POSITIVE_HEALTH", "START", "'" + asked + "'")))
                .isEqualTo(1);
        assertRefusedToClient(given.formatted("WHO5", "START", "'" + asked + "'"), "row-level security");
        assertRefusedToClient(given.formatted("POSITIVE_HEALTH", "END", "'" + asked + "'"), "row-level security");
        assertRefusedToClient(given.formatted("POSITIVE_HEALTH", "START", "null"), "row-level security");
        assertRefused("coach", given.formatted("POSITIVE_HEALTH", "START", "null"));
    }

    @Test
    void a_client_tells_nobody_but_the_team_and_of_nothing_but_what_they_said() {
        var told = "insert into notice (id, recipient_id, kind, referral_id, object_id, caused_by, made_at)"
                + " select gen_random_uuid(), (select id from professional where login = '%s'), 'EXPERIENCE_TOLD', '"
                + file
                + "', %s, id, now() from professional where role = 'CLIENT'";
        var said = "(select id from client_experience)";
        assertThat(changed(told.formatted("coach", said))).isEqualTo(1);
        assertRefusedToClient(told.formatted("huisarts", said), "row-level security");
        assertRefusedToClient(told.formatted("coach", "gen_random_uuid()"), "row-level security");
    }

    @Test
    void a_client_says_how_it_went_in_the_own_file_only() {
        var told = "insert into client_experience (id, referral_id, about, verdict, told_at)"
                + " values (gen_random_uuid(), '%s', 'COACHING', 'NOT', now())";
        assertThat(changed(told.formatted(file))).isEqualTo(1);
        assertRefusedToClient(told.formatted(other), "row-level security");
        assertRefused("coach", told.formatted(file));
    }

    private int changed(String sql) {
        return client(jdbc -> jdbc.sql(sql).update());
    }

    private long count(String sql) {
        return client(jdbc -> jdbc.sql(sql).query(Long.class).single());
    }

    private void assertRefusedToClient(String sql, String why) {
        assertThatThrownBy(() -> client(jdbc -> jdbc.sql(sql).update()))
                .rootCause()
                .hasMessageContaining(why);
    }

    /** As the client of the file; nothing stays of it. */
    private <T> T client(Function<JdbcClient, T> does) {
        var actor = Actor.client(file);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            application
                    .sql("""
                            select set_config('welzijnoprecept.professional', :who, true),
                                   set_config('welzijnoprecept.organisation', '', true),
                                   set_config('welzijnoprecept.role', 'CLIENT', true),
                                   set_config('welzijnoprecept.file', :file, true),
                                   set_config('welzijnoprecept.time', :now, true)""")
                    .param("who", actor.id().value().toString())
                    .param("file", file.toString())
                    .param("now", clock.instant().toString())
                    .query()
                    .singleRow();
            return does.apply(application);
        });
    }
}
