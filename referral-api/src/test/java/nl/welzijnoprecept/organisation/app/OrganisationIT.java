package nl.welzijnoprecept.organisation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** An administrator adds organisations, changes them and ends them. */
class OrganisationIT extends ApiTest {
    private static final String PLACES = "/api/v1/administration/organisations";

    private final String name = "Plek " + UUID.randomUUID();

    private Map<String, Object> body(String type) {
        return new HashMap<>(Map.of("name", name, "type", type, "municipality", "GM0356"));
    }

    private static String path(Answer added) {
        return PLACES + "/" + added.json().at("/organisation/id").asString();
    }

    private Answer added(String type) {
        var added = as("beheerder").post(PLACES, body(type));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added;
    }

    private String own(String persona) {
        return as(persona).get("/api/v1/me").json().at("/organisation/id").asString();
    }

    @Test
    void an_organisation_is_added_changed_ended_and_had_back_and_each_change_is_kept() {
        var added = added("PROVIDER");
        var path = path(added);
        var changed = body("WELFARE");
        changed.put("phone", "030-5550199");
        changed.put("email", "vraag@plek.example");
        var second = as("beheerder").ifMatch(added.eTag()).put(path, changed);
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(as("beheerder").ifMatch(added.eTag()).put(path, changed).status())
                .isEqualTo(412);
        assertThat(as("beheerder").put(path, changed).status()).isEqualTo(428);
        changed.put("active", false);
        var third = as("beheerder").ifMatch(second.eTag()).put(path, changed);
        assertThat(third.json().at("/organisation/active").asBoolean()).isFalse();
        var nobody = new HashMap<String, Object>();
        nobody.put("login", name);
        nobody.put("name", "Niemand");
        nobody.put("role", "COACH");
        nobody.put("organisationId", third.json().at("/organisation/id").asString());
        assertThat(as("beheerder")
                        .post("/api/v1/administration/professionals", nobody)
                        .text())
                .contains("ENDED");
        changed.put("active", true);
        assertThat(as("beheerder").ifMatch(third.eTag()).put(path, changed).status())
                .isEqualTo(200);
        assertThat(as("beheerder").get(path + "/changes").each("field"))
                .containsExactlyInAnyOrder(
                        "NAME", "TYPE", "MUNICIPALITY", "ACTIVE", "TYPE", "PHONE", "EMAIL", "ACTIVE", "ACTIVE");
        assertThat(as("beheerder")
                        .post(PLACES + "/search", Map.of("text", name))
                        .each("name"))
                .containsExactly(name);
    }

    @Test
    void what_does_not_go_together_is_refused_all_at_once() {
        added("PROVIDER");
        var wrong = body("PRACTICE");
        wrong.put("municipality", "GM9999");
        assertThat(as("beheerder").post(PLACES, wrong).text())
                .contains("TAKEN")
                .contains("UNKNOWN_CODE")
                .contains("REQUIRED");
        wrong.put("phone", "bel maar");
        wrong.put("email", "mail maar");
        assertThat(as("beheerder").post(PLACES, wrong).text())
                .contains("INVALID_PHONE")
                .contains("INVALID_EMAIL");
        var provider = body("PROVIDER");
        provider.put("referrerType", "PHARMACY");
        assertThat(as("beheerder").post(PLACES, provider).text()).contains("NOT_WITH_TYPE");
    }

    @Test
    void where_people_work_the_type_stays_and_nothing_is_ended() {
        var path = PLACES + "/" + own("coach");
        var before = as("beheerder").get(path);
        assertThat(before.json().get("people").asLong()).isPositive();
        assertThat(before.json().get("areas").asLong()).isPositive();
        var other = new HashMap<String, Object>(
                Map.of("name", "Stichting Samen Verder", "type", "PROVIDER", "municipality", "GM0356"));
        other.put("active", false);
        var refused = as("beheerder").ifMatch(before.eTag()).put(path, other);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors")).hasSize(2);
    }

    @Test
    void a_municipality_is_served_by_one_then_by_nobody_and_both_are_kept() {
        var path = path(added("WELFARE"));
        var area = "/api/v1/administration/areas/GM0014/organisations/" + path.substring(path.lastIndexOf('/') + 1);
        var put = as("beheerder").put(area, Map.of());
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(put.text()).contains(name);
        as("beheerder").put(area, Map.of());
        assertThat(as("beheerder").delete(area).text()).doesNotContain(name);
        assertThat(as("beheerder").get(path + "/changes").each("field").stream().filter("AREA"::equals))
                .hasSize(2);
        var practice = area.substring(0, area.lastIndexOf('/') + 1) + own("huisarts");
        assertThat(as("beheerder").put(practice, Map.of()).text()).contains("NOT_WELFARE");
        assertThat(as("coordinator").put(area, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void the_database_lets_nobody_else_change_organisations_or_what_was_kept() {
        assertThat(application.sql("update organisation set name = name").update())
                .as("nobody acts")
                .isZero();
        assertThat(application.sql("delete from service_area").update()).isZero();
        for (var sql : new String[] {
            "update organisation set id = id",
            "delete from organisation",
            "update service_area set organisation_id = organisation_id",
            "update organisation_change set old_value = null",
            "delete from organisation_change"
        }) {
            assertThatThrownBy(() -> application.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
        assertThat(application
                        .sql("select count(*) from organisation_change")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(application
                        .sql("select max(open_work_of(id)) from organisation")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
