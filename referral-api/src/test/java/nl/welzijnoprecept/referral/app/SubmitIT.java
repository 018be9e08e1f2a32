package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.LoadedDice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class SubmitIT extends ApiTest {
    @Autowired
    private LoadedDice dice;

    @Test
    void a_referral_goes_to_the_organisation_that_serves_the_postcode() {
        var answer = as("huisarts").post("/api/v1/referrals", annie());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.eTag()).isEqualTo("\"0\"");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/referrals/" + answer.id());
        var referral = answer.json();
        assertThat(referral.get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(referral.get("municipality").asString()).isEqualTo("GM0356");
        assertThat(referral.at("/handlingOrganisation/name").asString()).isEqualTo("Stichting Samen Verder");
        assertThat(referral.get("nextActionBy").asString()).isEqualTo("COORDINATOR");
        assertThat(referral.get("reference").asString()).matches("WR-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(answer.texts("allowedSteps")).containsExactly("WITHDRAW", "VOID");
        assertThat(referral.get("warnings").isEmpty()).isTrue();
        assertThat(as("huisarts").get("/api/v1/referrals/" + answer.id()).json())
                .isEqualTo(referral);
    }

    @Test
    void thirty_equal_submits_with_one_key_give_one_referral() throws Exception {
        var body = annie();
        Callable<String> submit = () -> as("huisarts")
                .with("Idempotency-Key", "thirty-times")
                .post("/api/v1/referrals", body)
                .id();
        try (var threads = Executors.newFixedThreadPool(30)) {
            var ids = threads
                    .invokeAll(IntStream.range(0, 30).mapToObj(_ -> submit).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        var familyName = body.at("/client/familyName").asString();
        assertThat(as("huisarts")
                        .post("/api/v1/referrals/search", "{\"familyName\": \"" + familyName + "\"}")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_reference_that_is_taken_is_thrown_again() {
        var gp = as("huisarts");
        var first =
                gp.post("/api/v1/referrals", annie()).json().get("reference").asString();
        dice.repeatReference();

        var second = gp.with("Idempotency-Key", "taken").post("/api/v1/referrals", annie());

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().get("reference").asString()).isNotEqualTo(first);
        assertThat(gp.get("/api/v1/referrals/" + second.id()).status()).isEqualTo(200);
    }

    @Test
    void a_key_that_was_used_for_another_body_is_refused() {
        var gp = as("huisarts").with("Idempotency-Key", "another-body");
        assertThat(gp.post("/api/v1/referrals", annie()).status()).isEqualTo(201);
        assertThat(gp.post("/api/v1/referrals", annie()).status()).isEqualTo(409);
    }

    @Test
    void all_faults_are_told_at_once() {
        var body = annie();
        ((ObjectNode) body.get("client"))
                .put("familyName", "")
                .put("birthDate", "2026-13-45")
                .put("postcode", "0000XX");
        body.putArray("reasons").add("LONELINESS").add("NONSENSE");
        body.remove("permission");

        var answer = as("huisarts").post("/api/v1/referrals", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "client.familyName:REQUIRED",
                        "client.birthDate:INVALID_VALUE",
                        "client.postcode:INVALID_POSTCODE",
                        "reasons[1]:UNKNOWN_CODE",
                        "permission:REQUIRED");
    }

    @Test
    void an_unknown_code_in_the_permission_hides_no_other_fault() {
        var body = annie();
        var permission = (ObjectNode) body.get("permission");
        permission.putArray("givenBy").add("CLIENT").add("NEIGHBOUR");
        permission.putArray("purposes").add("REFER").addNull();
        permission.put("method", "SHOUTED");
        assertThat(as("huisarts").post("/api/v1/referrals", body).errors())
                .containsExactlyInAnyOrder(
                        "permission.givenBy[1]:UNKNOWN_CODE",
                        "permission.purposes[1]:REQUIRED",
                        "permission.method:UNKNOWN_CODE");
    }

    @Test
    void the_age_decides_who_must_give_permission() {
        var body = annie();
        ((ObjectNode) body.get("client"))
                .put("birthDate", java.time.LocalDate.now().minusYears(10).toString());
        var answer = as("huisarts").post("/api/v1/referrals", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly("permission.givenBy:PARENT_REQUIRED");
    }

    @Test
    void a_postcode_that_nobody_serves_is_told() {
        var body = annie();
        ((ObjectNode) body.get("client")).put("postcode", "1011AB");
        assertThat(as("huisarts").post("/api/v1/referrals", body).errors())
                .containsExactly("client.postcode:AREA_NOT_SERVED");
    }

    @Test
    void a_second_open_referral_of_the_same_person_is_a_warning() {
        var body = annie();
        as("huisarts").post("/api/v1/referrals", body);
        var second = as("poh").post("/api/v1/referrals", body);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().at("/warnings/0/code").asString()).isEqualTo("POSSIBLE_DUPLICATE");
        assertThat(second.json().at("/warnings/0/referralId").isNull()).isTrue(); // another practice may have sent it
    }

    @Test
    void signs_that_nobody_sees_make_nobody_somebody_else() {
        as("huisarts").post("/api/v1/referrals", named("Ans", "Onzichtbaar"));
        for (var sign : List.of("\u00AD", "\u200B", "\uFEFF", "\u061C", "\u200D", "\u2060", "\uFE0F")) {
            var second = as("huisarts").post("/api/v1/referrals", named("A" + sign + "ns", "Onzicht" + sign + "baar"));
            assertThat(second.json().at("/warnings/0/code").asString()).isEqualTo("POSSIBLE_DUPLICATE");
            assertThat(second.json().at("/client/familyName").asString()).isEqualTo("Onzicht" + sign + "baar");
        }
        for (var search : List.of(
                Map.of("familyName", "Onzicht\u200Bbaar", "birthDate", "1951-04-07"), Map.of("text", "onzichtbaar"))) {
            assertThat(as("huisarts")
                            .post("/api/v1/referrals/search", search)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(8);
        }
    }

    @Test
    void a_name_is_one_line() {
        for (var sign : List.of("\u0007", "\u001B", "\n", "\t", "\u0085", "\u2028")) {
            assertThat(as("huisarts")
                            .post("/api/v1/referrals", named("An" + sign + "nie", "Bak" + sign + "ker"))
                            .errors())
                    .containsExactlyInAnyOrder(
                            "client.givenName:INVALID_CHARACTER", "client.familyName:INVALID_CHARACTER");
        }
        var lines = named("Annie", "Bakker").put("question", "Een\n\tTwee");
        assertThat(as("huisarts")
                        .post("/api/v1/referrals", lines)
                        .json()
                        .get("question")
                        .asString())
                .isEqualTo("Een\n\tTwee");
    }

    private static ObjectNode named(String givenName, String familyName) {
        var body = annie();
        ((ObjectNode) body.get("client"))
                .put("givenName", givenName)
                .put("familyName", familyName)
                .put("birthDate", "1951-04-07");
        return body;
    }

    @Test
    void of_ten_referrals_of_one_person_at_once_nine_are_warned_of() throws Exception {
        var body = annie();
        Callable<Boolean> submit =
                () -> as("huisarts").post("/api/v1/referrals", body).text().contains("POSSIBLE_DUPLICATE");
        try (var threads = Executors.newFixedThreadPool(10)) {
            assertThat(threads
                            .invokeAll(
                                    IntStream.range(0, 10).mapToObj(_ -> submit).toList())
                            .stream()
                            .filter(answer -> answer.resultNow()))
                    .hasSize(9);
        }
    }

    @Test
    void a_coordinator_sees_which_referral_is_doubled_and_judges() {
        var body = annie();
        var first = as("huisarts").post("/api/v1/referrals", body);
        var second = as("poh").post("/api/v1/referrals", body);
        var path = "/api/v1/referrals/" + second.id();
        assertThat(as("coordinator")
                        .get(path)
                        .json()
                        .at("/warnings/0/referralId")
                        .asString())
                .isEqualTo(first.id());

        assertThat(as("coordinator")
                        .send("DELETE", path + "/warnings/possible-duplicate", null)
                        .status())
                .isEqualTo(204);

        var judged = as("coordinator").get(path);
        assertThat(judged.json().get("warnings").isEmpty()).isTrue();
        assertThat(judged.eTag()).isEqualTo(second.eTag());
        assertThat(as("privacy").get(path + "/access-log").each("detail")).contains("POSSIBLE_DUPLICATE");
    }

    @Test
    void only_a_referrer_refers() {
        assertThat(as("coach").post("/api/v1/referrals", annie()).status()).isEqualTo(403);
        assertThat(nobody().post("/api/v1/referrals", annie()).status()).isEqualTo(401);
    }
}
