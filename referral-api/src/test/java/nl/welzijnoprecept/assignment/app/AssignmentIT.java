package nl.welzijnoprecept.assignment.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who fits a referral, by what they know, speak, where they work, and how full they are. */
class AssignmentIT extends ApiTest {
    /** Other tests have given them more cases than is enough for anybody. */
    @BeforeEach
    void room_for_all() {
        profile("coach", Map.of("capacity", 500));
        profile("coach-2", Map.of("capacity", 500));
    }

    @AfterEach
    void nobody_said_anything() {
        owner.sql("delete from coach_profile").update();
    }

    @Test
    void who_knows_the_reasons_comes_first_and_it_is_told_why() {
        profile("coach-2", Map.of("expertise", List.of("LONELINESS", "BEREAVEMENT"), "capacity", 500));
        var suggestions = suggestions(annie());
        assertThat(suggestions.getFirst().at("/coach/name").asString()).isEqualTo("Joost Bakker");
        assertThat(codes(suggestions.getFirst())).containsExactly("MAIN_REASON", "OTHER_REASON");
        assertThat(suggestions)
                .extracting(each -> each.at("/coach/name").asString())
                .contains("Fatima el Amrani")
                .doesNotContain("Loes Vermeulen");
    }

    @Test
    void language_and_area_count() {
        profile(
                "coach-2",
                Map.of(
                        "languages",
                        List.of("nl", "ar"),
                        "districts",
                        List.of("3431"),
                        "municipalities",
                        List.of("GM0356")));
        var samir = annie();
        ((ObjectNode) samir.get("client")).put("language", "ar-SY");
        assertThat(codes(suggestions(samir).getFirst())).containsExactly("LANGUAGE", "DISTRICT", "MUNICIPALITY");
        assertThat(codes(suggestions(annie()).getFirst())).containsExactly("DISTRICT", "MUNICIPALITY");
    }

    @Test
    void who_is_full_or_away_comes_last() {
        profile("coach-2", Map.of("expertise", List.of("LONELINESS"), "capacity", 0));
        var full = suggestions(annie());
        assertThat(codes(full.getLast())).containsExactly("MAIN_REASON", "FULL");
        profile(
                "coach-2",
                Map.of("expertise", List.of("LONELINESS"), "absentUntil", today().plusDays(3), "capacity", 500));
        assertThat(codes(suggestions(annie()).getLast())).containsExactly("MAIN_REASON", "ABSENT");
        clock.moveAhead(Duration.ofDays(4));
        var back = as("coordinator").get(path("coach-2"));
        assertThat(back.json().get("absentUntil").isNull()).isTrue();
        var past = Map.of(
                "absentUntil", today().plusDays(3).toString(), "languages", List.of("nl", "xx-invalid-zz", "xx"));
        assertThat(put("coordinator", path("coach-2"), back.eTag(), past).errors())
                .containsExactlyInAnyOrder(
                        "absentUntil:DATE_IN_PAST", "languages[1]:INVALID_LANGUAGE", "languages[2]:INVALID_LANGUAGE");
        assertThat(codes(suggestions(annie()).getFirst())).containsExactly("MAIN_REASON");
    }

    @Test
    void an_open_case_makes_a_desk_fuller_and_a_closed_one_does_not() {
        var before = openCases("Fatima el Amrani");
        var referral = as("huisarts").post("/api/v1/referrals", annie()).header("Location");
        step(as("coach"), referral, Map.of("step", "ASSIGN"));
        assertThat(openCases("Fatima el Amrani")).isEqualTo(before + 1);
        step(as("coach"), referral, Map.of("step", "WITHDRAW", "reasonCode", "OTHER"));
        assertThat(openCases("Fatima el Amrani")).isEqualTo(before);
    }

    @Test
    void a_child_is_for_who_works_with_children_and_another_coach_is_warned_of() {
        profile("coach-2", Map.of("youth", true, "capacity", 500));
        var answer = as("huisarts").post("/api/v1/referrals", noor());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var referral = answer.header("Location");
        var suggestions = as("coordinator").get(referral + "/coach-suggestions").items();
        assertThat(codes(suggestions.getFirst())).containsExactly("YOUTH");
        assertThat(codes(suggestions.getLast())).containsExactly("NO_YOUTH_EXPERTISE");

        assertThat(warnings(step(as("coach"), referral, Map.of("step", "ASSIGN"))))
                .contains("NO_YOUTH_EXPERTISE");
        assertThat(warnings(as("huisarts").get(referral))).doesNotContain("NO_YOUTH_EXPERTISE");
        var reassign = Map.of(
                "step", "REASSIGN", "coachId", as("coach-2").get("/api/v1/me").id(), "reason", "Werkt met kinderen");
        assertThat(warnings(step(as("coordinator"), referral, reassign))).doesNotContain("NO_YOUTH_EXPERTISE");
    }

    @Test
    void whoever_is_younger_than_nine_is_warned_of_and_not_refused() {
        var young = noor();
        ((ObjectNode) young.get("client"))
                .put("birthDate", today().minusYears(8).toString());
        ((ObjectNode) young.get("permission")).putArray("givenBy").add("PARENT");
        assertThat(warnings(as("huisarts").post("/api/v1/referrals", young))).contains("VERY_YOUNG");
        ((ObjectNode) young.get("client"))
                .put("birthDate", today().minusYears(9).toString());
        assertThat(warnings(as("huisarts").post("/api/v1/referrals", young))).doesNotContain("VERY_YOUNG");
    }

    @Test
    void a_coach_says_it_of_themselves_and_a_coordinator_of_the_team() {
        nobody_said_anything();
        var mine = path("coach");
        assertThat(as("coach").get(mine).eTag()).isEqualTo("\"0\"");
        assertThat(put("coach", mine, "\"0\"", Map.of("capacity", 12)).status()).isEqualTo(200);
        assertThat(put("coordinator", mine, "\"0\"", Map.of()).status()).isEqualTo(412);
        var changed = put("coordinator", mine, "\"1\"", Map.of("capacity", 20));
        assertThat(changed.json().get("capacity").asInt()).isEqualTo(20);
        assertThat(changed.eTag()).isEqualTo("\"2\"");
        assertThat(as("coach").put(mine, Map.of()).status()).isEqualTo(428);
        assertThat(put("coach-2", mine, "\"2\"", Map.of()).status()).isEqualTo(403);
        assertThat(as("coach-2").get(mine).status()).isEqualTo(200);
        assertThat(as("coach-elders").get(mine).status()).isEqualTo(404);
        assertThat(as("huisarts").get(mine).status()).isEqualTo(403);
        assertThat(as("coordinator").get(path("huisarts")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"languages\": [\"Nederlands\"]}', 'languages[0]:INVALID_LANGUAGE'",
        "'{\"municipalities\": [\"GM9999\"]}', municipalities:UNKNOWN_CODE",
        "'{\"districts\": [\"0000\"]}', 'districts[0]:INVALID_CODE'",
        "'{\"capacity\": -1}', capacity:OUT_OF_RANGE",
        "'{\"expertise\": [\"MAGIC\"]}', 'expertise[0]:UNKNOWN_CODE'"
    })
    void all_faults_are_told(String body, String fault) {
        var path = path("coach");
        var answer = as("coach").ifMatch(as("coach").get(path).eTag()).send("PUT", path, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).contains(fault);
    }

    private List<JsonNode> suggestions(ObjectNode body) {
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        var answer = as("coordinator").get(referral + "/coach-suggestions");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.items();
    }

    private int openCases(String coach) {
        return suggestions(annie()).stream()
                .filter(each -> each.at("/coach/name").asString().equals(coach))
                .findFirst()
                .orElseThrow()
                .get("openCases")
                .asInt();
    }

    private static List<String> codes(JsonNode suggestion) {
        return suggestion
                .get("reasons")
                .valueStream()
                .map(reason -> reason.get("code").asString())
                .toList();
    }

    private static List<String> warnings(Answer referral) {
        return referral.json()
                .get("warnings")
                .valueStream()
                .map(warning -> warning.get("code").asString())
                .toList();
    }

    private static ObjectNode noor() {
        var body = annie();
        ((ObjectNode) body.get("client"))
                .put("givenName", "Noor")
                .put("birthDate", today().minusYears(13).toString());
        ((ObjectNode) body.get("permission")).putArray("givenBy").add("CLIENT").add("PARENT");
        return body;
    }

    private String path(String persona) {
        return "/api/v1/professionals/" + as(persona).get("/api/v1/me").id() + "/profile";
    }

    private Answer put(String persona, String path, String eTag, Map<String, Object> body) {
        return as(persona).ifMatch(eTag).put(path, body);
    }

    private void profile(String coach, Map<String, Object> body) {
        var path = path(coach);
        var answer = put("coordinator", path, as("coordinator").get(path).eTag(), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
