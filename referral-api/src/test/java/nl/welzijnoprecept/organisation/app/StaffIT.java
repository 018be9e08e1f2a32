package nl.welzijnoprecept.organisation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** An administrator adds people, changes them and ends them. */
class StaffIT extends ApiTest {
    private static final String PEOPLE = "/api/v1/administration/professionals";

    private final String login = "staff-" + UUID.randomUUID();

    private String organisation(String persona) {
        return as(persona).get("/api/v1/me").json().at("/organisation/id").asString();
    }

    private Map<String, Object> body(String role, String organisation) {
        var body = new HashMap<String, Object>();
        body.put("login", login);
        body.put("name", "Nel Nieuw");
        body.put("role", role);
        body.put("organisationId", organisation);
        return body;
    }

    private Answer added() {
        return as("beheerder").post(PEOPLE, body("COACH", organisation("coach")));
    }

    private static String id(Answer answer) {
        return answer.json().at("/professional/id").asString();
    }

    @Test
    void somebody_is_added_changed_ended_and_had_back_and_each_change_is_kept() {
        var added = added();
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var path = PEOPLE + "/" + id(added);
        var changed = new HashMap<>(body("COORDINATOR", organisation("coach")));
        changed.put("name", "Nel Oud");
        var second = as("beheerder").ifMatch(added.eTag()).put(path, changed);
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(as("beheerder").ifMatch(added.eTag()).put(path, changed).status())
                .isEqualTo(412);
        assertThat(as("beheerder").put(path, changed).status()).isEqualTo(428);
        changed.put("active", false);
        var third = as("beheerder").ifMatch(second.eTag()).put(path, changed);
        assertThat(third.json().at("/professional/active").asBoolean()).isFalse();
        changed.put("active", true);
        as("beheerder").ifMatch(third.eTag()).put(path, changed);
        var changes = as("beheerder").get(path + "/changes");
        assertThat(changes.each("field").subList(0, 4)).containsExactlyInAnyOrder("ACTIVE", "ACTIVE", "NAME", "ROLE");
        assertThat(changes.items().getFirst().get("by").asString()).isEqualTo("Ruud Kuipers");
        assertThat(as("beheerder")
                        .post(PEOPLE + "/search", Map.of("text", login))
                        .each("name"))
                .containsExactly("Nel Oud");
    }

    @Test
    void what_does_not_go_together_is_refused_all_at_once() {
        added();
        var again = as("beheerder").post(PEOPLE, body("ANALYST", organisation("coach")));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("ROLE_DOES_NOT_FIT").contains("TAKEN");
        assertThat(as("beheerder").post(PEOPLE, body("COACH", null)).text()).contains("REQUIRED");
        assertThat(as("beheerder")
                        .post(PEOPLE, body("ADMINISTRATOR", organisation("coach")))
                        .text())
                .contains("NOT_WITH_ROLE");
        assertThat(as("beheerder")
                        .post(PEOPLE, body("COACH", UUID.randomUUID().toString()))
                        .text())
                .contains("UNKNOWN_CODE");
        assertThat(as("beheerder").post(PEOPLE, body("CLIENT", null)).text()).contains("INVALID_VALUE");
    }

    @Test
    void administrators_cannot_shut_themselves_out() {
        var path = PEOPLE + "/" + as("beheerder").get("/api/v1/me").id();
        var self = new HashMap<String, Object>();
        self.put("login", "anders");
        self.put("name", "Ruud Kuipers");
        self.put("role", "COACH");
        self.put("organisationId", organisation("coach"));
        self.put("active", false);
        var tag = as("beheerder").get(path).eTag();
        var refused = as("beheerder").ifMatch(tag).put(path, self);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors")).hasSize(3);
    }

    @Test
    void open_cases_are_a_number_and_stop_nothing_and_whoever_is_ended_is_out_at_once() {
        CaseSteps.assigned(as("huisarts"), as("coach"));
        var path = PEOPLE + "/" + as("coach").get("/api/v1/me").id();
        var before = as("beheerder").get(path);
        assertThat(before.json().get("openCases").asLong()).isPositive();
        assertThat(application
                        .sql("select open_cases_of(id) from professional where login = 'coach'")
                        .query(Long.class)
                        .single())
                .as("for nobody but an administrator")
                .isZero();
        var person = new HashMap<String, Object>(Map.of("login", "coach", "name", "Fatima el Amrani", "role", "COACH"));
        person.put("organisationId", organisation("coach"));
        person.put("active", false);
        var caller = as("coach");
        var ended = as("beheerder").ifMatch(before.eTag()).put(path, person);
        try {
            assertThat(ended.status()).as(ended.text()).isEqualTo(200);
            assertThat(ended.json().get("openCases").asLong()).isPositive();
            assertThat(caller.get("/api/v1/referrals").status()).isEqualTo(403);
        } finally {
            person.put("active", true);
            as("beheerder").ifMatch(ended.eTag()).put(path, person);
        }
        assertThat(caller.get("/api/v1/referrals").status()).isEqualTo(200);
    }

    @Test
    void the_database_lets_nobody_else_change_people_or_what_was_kept() {
        assertThat(application.sql("update professional set name = name").update())
                .as("nobody acts")
                .isZero();
        assertThatThrownBy(() -> application
                        .sql("update professional set responsible_id = null")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> application.sql("delete from professional").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> application
                        .sql("update professional_change set old_value = null")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(application
                        .sql("select count(*) from professional_change")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
