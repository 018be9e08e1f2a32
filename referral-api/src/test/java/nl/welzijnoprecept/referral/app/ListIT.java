package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListIT extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"dueOn", "-submittedAt"})
    void pages_show_each_referral_once_and_the_total_is_exact(String sort) {
        for (var i = 0; i < 5; i++) {
            as("huisarts-elders").post("/api/v1/referrals", annieInLeiden());
        }
        var seen = new ArrayList<String>();
        var first = as("coach-elders").get("/api/v1/referrals?limit=2&sort=" + sort);
        var page = first;
        seen.addAll(page.each("id"));
        while (!page.json().get("next").isNull()) {
            page = as("coach-elders")
                    .get("/api/v1/referrals?limit=2&sort=" + sort + "&cursor="
                            + page.json().get("next").asString());
            assertThat(page.json().get("total")).isEqualTo(first.json().get("total"));
            seen.addAll(page.each("id"));
        }
        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(first.json().get("total").asInt());
    }

    @Test
    void filters_narrow_the_list() {
        var body = annie();
        body.putArray("reasons").add("HOUSING");
        var referral = as("huisarts").post("/api/v1/referrals", body);
        var list = "/api/v1/referrals?reason=HOUSING&status=SUBMITTED&coach=none&limit=100";
        assertThat(as("coordinator").get(list).each("id")).contains(referral.id());

        as("coach")
                .ifMatch(referral.eTag())
                .post("/api/v1/referrals/" + referral.id() + "/steps", Map.of("step", "ASSIGN"));

        assertThat(as("coordinator").get(list).each("id")).doesNotContain(referral.id());
        assertThat(as("coach").get("/api/v1/referrals?coach=me&limit=100").each("id"))
                .contains(referral.id());
        assertThat(as("coach-2").get("/api/v1/referrals?limit=100").each("id")).doesNotContain(referral.id());
        assertThat(as("coordinator")
                        .get("/api/v1/referrals?status=ASSIGNED,COACHING&limit=100")
                        .each("id"))
                .contains(referral.id());
        var mine = as("coordinator")
                .get("/api/v1/referrals?coach=" + as("coach").get("/api/v1/me").id() + "&limit=100");
        assertThat(mine.each("id")).contains(referral.id());
    }

    @Test
    void what_is_late_is_found() {
        var referral = as("huisarts").post("/api/v1/referrals", annie());
        assertThat(as("coordinator")
                        .get("/api/v1/referrals?overdue=true&limit=100")
                        .each("id"))
                .doesNotContain(referral.id());
        clock.moveAhead(Duration.ofDays(10));
        assertThat(as("coordinator")
                        .get("/api/v1/referrals?overdue=true&limit=100&sort=-submittedAt")
                        .each("id"))
                .contains(referral.id());
    }

    @Test
    void a_line_carries_no_free_text() {
        as("huisarts").post("/api/v1/referrals", annie());
        var list = as("coordinator").get("/api/v1/referrals");
        assertThat(list.text())
                .doesNotContain("Sinds mijn man")
                .doesNotContain("geen somatische")
                .doesNotContain("06123");
    }

    @Test
    void a_person_is_found_by_name_and_birth_date_within_the_scope() {
        var body = annie();
        var referral = as("huisarts").post("/api/v1/referrals", body);
        var familyName = body.at("/client/familyName").asString();
        var search = Map.of("familyName", familyName.toUpperCase(), "birthDate", "1948-03-02");

        assertThat(as("coordinator").post("/api/v1/referrals/search", search).each("id"))
                .containsExactly(referral.id());
        assertThat(as("coach-elders").post("/api/v1/referrals/search", search).items())
                .isEmpty();
        assertThat(as("coordinator").post("/api/v1/referrals/search", Map.of()).errors())
                .containsExactly("familyName:REQUIRED", "birthDate:REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=many",
                "sort=name",
                "coach=somebody",
                "status=FLYING",
                "reason=x",
                "overdue=perhaps",
                "cursor=%00",
                "cursor=bm9uc2Vuc2U",
                "cursor=RFVFX09OfHh8eA",
                "coach=%00",
                "status=%00",
                "sort=dueOn&cursor=RFVFX09OfCs5OTk5OTk5OTktMDEtMDF8MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
                "cursor=U1VCTUlUVEVEX0FUX0RFU0NFTkRJTkd8bm9wZXwwMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA"
            })
    void odd_parameters_are_faults_of_the_input(String query) {
        var answer = as("coordinator").get("/api/v1/referrals?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.errors()).isNotEmpty();
    }

    @Test
    void all_odd_parameters_are_told_at_once() {
        assertThat(as("coordinator")
                        .get("/api/v1/referrals?limit=0&status=FLYING&sort=name")
                        .errors())
                .containsExactlyInAnyOrder("limit:OUT_OF_RANGE", "status:INVALID_VALUE", "sort:UNKNOWN_CODE");
    }

    /** A cursor that is none, and one of the other order. */
    @ParameterizedTest
    @ValueSource(strings = {"bm9uc2Vuc2U", "RFVFX09OfHwwMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA"})
    void an_odd_cursor_is_told_with_the_others(String cursor) {
        var list = "/api/v1/referrals?cursor=" + cursor;
        assertThat(as("coordinator").get(list).errors()).containsExactly("cursor:INVALID_CURSOR");
        assertThat(as("coordinator").get(list + "&limit=0").errors())
                .containsExactlyInAnyOrder("limit:OUT_OF_RANGE", "cursor:INVALID_CURSOR");
        assertThat(as("coordinator").get(list + "&limit=0&status=FLYING").errors())
                .containsExactlyInAnyOrder("limit:OUT_OF_RANGE", "status:INVALID_VALUE", "cursor:INVALID_CURSOR");
        assertThat(as("coordinator")
                        .post("/api/v1/referrals/search", Map.of("limit", 0, "cursor", cursor))
                        .errors())
                .containsExactlyInAnyOrder(
                        "limit:OUT_OF_RANGE", "familyName:REQUIRED", "birthDate:REQUIRED", "cursor:INVALID_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder", "gemeente", "privacy", "beheerder"})
    void who_never_sees_a_person_has_no_list(String persona) {
        var referral = as("huisarts").post("/api/v1/referrals", annie());
        assertThat(as(persona).get("/api/v1/referrals").status()).isEqualTo(403);
        assertThat(as(persona)
                        .post("/api/v1/referrals/search", Map.of("familyName", "de Vries"))
                        .status())
                .isEqualTo(403);
        assertThat(as(persona).get("/api/v1/referrals/" + referral.id()).status())
                .isEqualTo(404);
    }

    @Test
    void a_page_of_a_few_is_a_look_at_each_of_them() {
        for (var n = 0; n < 4; n++) {
            as("huisarts").post("/api/v1/referrals", annie());
        }
        var all = as("coordinator").get("/api/v1/referrals?limit=4").each("id");
        var before = all.stream().map(this::timesListed).toList();
        as("coordinator").get("/api/v1/referrals?limit=3");
        as("coordinator").get("/api/v1/referrals?limit=4");
        for (var n = 0; n < 4; n++) {
            assertThat(timesListed(all.get(n)) - before.get(n)).isEqualTo(n < 3 ? 1 : 0);
        }
    }

    private long timesListed(String id) {
        return owner.sql("select count(*) from access_log where case_file_id = :id and object = 'REFERRAL_LIST'")
                .param("id", UUID.fromString(id))
                .query(Long.class)
                .single();
    }

    @Test
    void every_look_is_in_the_access_log() {
        var referral = as("huisarts").post("/api/v1/referrals", annie());
        as("coordinator").get("/api/v1/referrals/" + referral.id());
        as("coach").ifMatch("\"0\"").post("/api/v1/referrals/" + referral.id() + "/steps", Map.of("step", "ASSIGN"));
        as("coach").get("/api/v1/referrals/" + referral.id() + "/steps");

        var log = as("privacy").get("/api/v1/referrals/" + referral.id() + "/access-log");
        assertThat(log.each("object")).containsExactly("HISTORY", "REFERRAL", "REFERRAL", "REFERRAL");
        assertThat(log.each("action")).containsExactly("R", "U", "R", "C");
        assertThat(log.each("role")).containsExactly("COACH", "COACH", "COORDINATOR", "REFERRER");
        assertThat(log.items().get(1).get("detail").asString()).isEqualTo("ASSIGN");
        assertThat(log.items().get(2).at("/by/name").asString()).isEqualTo("Saskia de Groot");
        assertThat(as("coach")
                        .get("/api/v1/referrals/" + referral.id() + "/access-log")
                        .status())
                .isEqualTo(403);
        var elsewhere = as("huisarts-elders").post("/api/v1/referrals", annieInLeiden());
        assertThat(as("privacy")
                        .get("/api/v1/referrals/" + elsewhere.id() + "/access-log")
                        .status())
                .isEqualTo(404);
    }
}
