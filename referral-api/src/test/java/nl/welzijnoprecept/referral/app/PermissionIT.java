package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What the client permits, as it ends at a birthday, is taken back, and is given anew. */
class PermissionIT extends ApiTest {
    private static final String WORDS = "kwetsbaar";
    private static final Map<String, String> TOLD = Map.of("moment", "AFTER_INTAKE", "message", "Heel " + WORDS);

    private static Map<String, Object> given(List<String> by) {
        return Map.of(
                "givenOn",
                today().toString(),
                "givenBy",
                by,
                "method",
                "WRITTEN",
                "purposes",
                List.of("REFER", "FEEDBACK"));
    }

    /** A case of coach, of somebody born then, permitted by these; with feedback and a reason in it; answers its path. */
    private String coached(LocalDate birthDate, String... givers) {
        var body = annie();
        ((ObjectNode) body.get("client")).put("birthDate", birthDate.toString());
        var by = ((ObjectNode) body.get("permission")).putArray("givenBy");
        for (var giver : givers) {
            by.add(giver);
        }
        var referral = as("huisarts").post("/api/v1/referrals", body);
        assertThat(referral.status()).as(referral.text()).isEqualTo(201);
        var path = referral.header("Location");
        CaseSteps.step(as("coach"), path, Map.of("step", "ASSIGN"));
        assertThat(as("coach").post(path + "/feedback", TOLD).status()).isEqualTo(201);
        return path;
    }

    private String coached() {
        return coached(LocalDate.of(1948, 3, 2), "CLIENT");
    }

    /** But for who coaches children, which is another matter. */
    private static List<String> warnings(Answer referral) {
        return referral.json()
                .get("warnings")
                .valueStream()
                .map(warning -> warning.get("code").asString())
                .filter(code -> !code.equals("NO_YOUTH_EXPERTISE"))
                .toList();
    }

    private boolean isReadByReferrer(String referral) {
        return as("huisarts").get(referral + "/feedback").text().contains(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"12, PARENT, 'CLIENT,PARENT'", "16, 'CLIENT,PARENT', CLIENT"})
    void at_a_birthday_others_decide_and_nothing_is_shared_until_they_do(int age, String before, String after) {
        // The birthday is in ten days: it is told ahead, and still shared.
        var birthday = today().plusDays(10);
        var referral = coached(birthday.minusYears(age), before.split(","));
        var seen = as("coach").get(referral);
        assertThat(seen.json().at("/warnings/0/code").asString()).isEqualTo("PERMISSION_TO_RENEW");
        assertThat(seen.json().at("/warnings/0/on").asString()).isEqualTo(birthday.toString());
        assertThat(seen.json().at("/permission/endsOn").asString()).isEqualTo(birthday.toString());
        assertThat(isReadByReferrer(referral)).isTrue();

        clock.moveAhead(Duration.ofDays(10));

        var refused = as("coach").post(referral + "/feedback", TOLD);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("PERMISSION");
        assertThat(isReadByReferrer(referral)).isFalse();
        assertThat(warnings(as("coach").get(referral))).containsExactly("PERMISSION_TO_RENEW");
        assertThat(as("coach").get("/api/v1/referrals?coach=me&limit=100").text())
                .contains("PERMISSION_TO_RENEW");
        // The work goes on.
        assertThat(as("coach")
                        .post(referral + "/conversations", ConversationBodies.attempt())
                        .status())
                .isEqualTo(201);
        assertThat(as("coach").get(referral + "/feedback").text()).contains(WORDS);

        assertThat(as("coach")
                        .post(referral + "/permissions", given(List.of(before.split(","))))
                        .status())
                .isEqualTo(400);
        var renewed = new java.util.HashMap<>(given(List.of(after.split(","))));
        renewed.put("givenOn", birthday.toString());
        assertThat(as("coach").post(referral + "/permissions", renewed).status())
                .isEqualTo(201);

        assertThat(isReadByReferrer(referral)).isTrue();
        assertThat(warnings(as("coach").get(referral))).isEmpty();
        assertThat(as("coach").post(referral + "/feedback", TOLD).status()).isEqualTo(201);
        assertThat(as("coach").get(referral + "/permissions").each("kind")).containsExactly("GIVEN", "GIVEN");
    }

    @Test
    void long_before_a_birthday_nothing_is_told() {
        var referral = coached(today().plusDays(60).minusYears(12), "PARENT");
        assertThat(warnings(as("coach").get(referral))).isEmpty();
    }

    @Test
    void feedback_that_is_taken_back_is_read_no_more_and_the_case_goes_on() {
        var referral = coached();
        var tag = as("coach").get(referral).eTag();

        var withdrawn =
                as("huisarts").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));

        assertThat(withdrawn.status()).isEqualTo(201);
        assertThat(isReadByReferrer(referral)).isFalse();
        assertThat(as("coach").post(referral + "/feedback", TOLD).texts("missing"))
                .containsExactly("FEEDBACK_PERMISSION");
        var seen = as("coach").get(referral);
        assertThat(seen.json().at("/permission/purposes").toString()).isEqualTo("[\"REFER\"]");
        assertThat(seen.eTag()).isEqualTo(tag);
        assertThat(warnings(seen)).isEmpty();
        as("coach").post(referral + "/permissions", given(List.of("CLIENT")));
        assertThat(isReadByReferrer(referral)).isTrue();
    }

    @Test
    void what_is_taken_back_altogether_ends_sharing_and_is_one_rule_with_the_step() {
        var referral = coached();
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("REFER")));
        assertThat(warnings(as("coach").get(referral))).containsExactly("PERMISSION_WITHDRAWN");
        assertThat(isReadByReferrer(referral)).isFalse();

        var other = coached();
        CaseSteps.step(as("coach"), other, Map.of("step", "WITHDRAW", "reasonCode", "CONSENT_WITHDRAWN"));
        CaseSteps.step(as("coach"), other, Map.of("step", "UNDO"));
        assertThat(isReadByReferrer(other)).isTrue();
        CaseSteps.step(as("coach"), other, Map.of("step", "WITHDRAW", "reasonCode", "CONSENT_WITHDRAWN"));

        for (var path : List.of(referral, other)) {
            assertThat(as("coach")
                            .get(path)
                            .json()
                            .at("/permission/withdrawnOn")
                            .asString())
                    .isEqualTo(today().toString());
            assertThat(isReadByReferrer(path)).isFalse();
            assertThat(as("coach").post(path + "/feedback", TOLD).texts("missing"))
                    .containsExactly("FEEDBACK_PERMISSION");
        }
        assertThat(as("coach").get(other + "/permissions").each("kind"))
                .containsExactly("GIVEN", "WITHDRAWN", "RESTORED", "WITHDRAWN");
    }

    @Test
    void of_who_took_it_back_nobody_else_is_told_and_nothing_begins() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        assertThat(as("coach").post(referral + "/conversations", intake()).status())
                .isEqualTo(201);
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("REFER")));

        assertThat(as("coach").get(referral).texts("allowedSteps"))
                .containsExactly("DECLINE", "PAUSE", "UNREACHED", "WITHDRAW", "UNDO");
        for (var step : List.of(
                Map.of("step", "HAND_OVER", "partner", "WIJKTEAM", "reason", "Schulden"),
                Map.of("step", "RETURN", "reason", "Spreekt hij Nederlands?"),
                Map.of("step", "START"))) {
            var refused = CaseSteps.step(as("coach"), referral, step);
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.texts("missing")).containsExactly("PERMISSION");
        }
        as("coach").post(referral + "/permissions", given(List.of("CLIENT")));
        assertThat(CaseSteps.step(as("coach"), referral, Map.of("step", "START"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void undoing_a_step_gives_nothing_back_that_the_client_took_back_since() {
        var referral = coached();
        CaseSteps.step(as("coach"), referral, Map.of("step", "WITHDRAW", "reasonCode", "CONSENT_WITHDRAWN"));
        clock.moveAhead(Duration.ofMinutes(5));
        assertThat(as("huisarts")
                        .post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("REFER")))
                        .status())
                .isEqualTo(201);
        CaseSteps.step(as("coach"), referral, Map.of("step", "UNDO"));
        assertThat(as("coach")
                        .get(referral)
                        .json()
                        .at("/permission/withdrawnOn")
                        .asString())
                .isEqualTo(today().toString());
        assertThat(isReadByReferrer(referral)).isFalse();
    }

    @Test
    void at_level_status_no_text_reaches_the_referrer_whenever_it_was_written() {
        var referral = coached();
        CaseSteps.step(as("coach"), referral, Map.of("step", "RETURN", "reason", "Welk nummer?"));

        var lowered = as("huisarts").put(referral + "/feedback-level", Map.of("level", "STATUS"));

        assertThat(lowered.status()).as(lowered.text()).isEqualTo(200);
        CaseSteps.step(
                as("coordinator"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Te " + WORDS));
        for (var part : List.of("", "/steps", "/feedback", "/permissions")) {
            assertThat(as("huisarts").get(referral + part).text()).as(part).doesNotContain(WORDS);
        }
        assertThat(as("huisarts").get("/api/v1/referrals?sort=-submittedAt").text())
                .doesNotContain(WORDS);
        assertThat(as("huisarts").get(referral + "/steps").each("reasonCode")).contains("OTHER");
        assertThat(as("huisarts").get(referral + "/steps").each("reason"))
                .as("a question is no feedback, and wants an answer")
                .contains("Welk nummer?");
        assertThat(as("coordinator").get(referral + "/steps").text()).contains(WORDS);

        as("huisarts").put(referral + "/feedback-level", Map.of("level", "LETTER"));
        assertThat(isReadByReferrer(referral)).isTrue();
        assertThat(as("huisarts").get(referral + "/permissions").each("feedbackLevel"))
                .containsExactly("SUMMARY", "STATUS", "LETTER");
    }

    @Test
    void all_faults_are_told_at_once() {
        var referral = coached();
        assertThat(as("coach")
                        .post(referral + "/permissions", Map.of("method", "SHOUTED"))
                        .errors())
                .containsExactlyInAnyOrder(
                        "method:UNKNOWN_CODE", "givenOn:REQUIRED", "givenBy:REQUIRED", "purposes:REQUIRED");
        assertThat(as("coach")
                        .post(referral + "/permissions", given(List.of("PARENT")))
                        .errors())
                .containsExactlyInAnyOrder("givenBy:CLIENT_REQUIRED", "givenBy:CLIENT_ALONE");
        assertThat(as("coach")
                        .post(referral + "/permissions/withdrawals", Map.of("purposes", List.of()))
                        .errors())
                .containsExactly("purposes:REQUIRED");
        assertThat(as("coach")
                        .put(referral + "/feedback-level", Map.of("level", "NOVEL"))
                        .errors())
                .containsExactly("level:UNKNOWN_CODE");
    }

    @Test
    void what_is_sent_twice_counts_once() {
        var referral = coached();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = given(List.of("CLIENT"));
        assertThat(coach.post(referral + "/permissions", body).text())
                .isEqualTo(coach.post(referral + "/permissions", body).text());
        assertThat(as("coach").get(referral + "/permissions").items()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts, 200, 201",
        "poh, 200, 201",
        "coach, 200, 201",
        "coach-2, 404, 404",
        "coordinator, 200, 403",
        "huisarts-elders, 404, 404",
        "coach-elders, 404, 404",
        "aanbieder, 404, 403",
        "privacy, 404, 403"
    })
    void each_role_does_its_own_part(String persona, int read, int write) {
        var referral = coached();
        assertThat(as(persona).get(referral + "/permissions").status()).isEqualTo(read);
        assertThat(as(persona)
                        .post(referral + "/permissions", given(List.of("CLIENT")))
                        .status())
                .isEqualTo(write);
        assertThat(as(persona)
                        .post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")))
                        .status())
                .isEqualTo(write);
        assertThat(as(persona)
                        .put(referral + "/feedback-level", Map.of("level", "STATUS"))
                        .status())
                .isEqualTo(write == 201 ? 200 : write);
    }

    @Test
    void each_change_is_in_the_access_log() {
        var referral = coached();
        as("coach").post(referral + "/permissions", given(List.of("CLIENT")));
        as("coach").put(referral + "/feedback-level", Map.of("level", "STATUS"));
        as("coach").get(referral + "/permissions");
        assertThat(as("privacy").get(referral + "/access-log").items().stream()
                        .filter(line -> line.get("object").asString().equals("PERMISSION"))
                        .map(line -> line.get("action").asString()))
                .containsExactly("R", "U", "C");
    }
}
