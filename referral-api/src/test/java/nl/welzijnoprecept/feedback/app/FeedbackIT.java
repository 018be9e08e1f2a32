package nl.welzijnoprecept.feedback.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class FeedbackIT extends ApiTest {
    private static final Map<String, String> INTAKE =
            Map.of("moment", "AFTER_INTAKE", "message", "Mevrouw is enthousiast en gaat wandelen.");

    private Answer submitted() {
        return as("huisarts").post("/api/v1/referrals", annie());
    }

    private Answer step(Answer referral, Map<String, ?> step) {
        return as("coach").ifMatch(referral.eTag()).post(path(referral) + "/steps", step);
    }

    private static String path(Answer referral) {
        return "/api/v1/referrals/" + referral.id();
    }

    private static String feedback(Answer referral) {
        return path(referral) + "/feedback";
    }

    private static String acknowledgement(Answer referral, Answer sent) {
        return feedback(referral) + "/" + sent.id() + "/acknowledgement";
    }

    @Test
    void the_referrer_reads_what_the_coach_sends_and_says_so() {
        var referral = submitted();
        var sent = as("coach").post(feedback(referral), INTAKE);

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.header("Location")).isEqualTo(feedback(referral) + "/" + sent.id());
        assertThat(sent.json().at("/sentBy/name").asString()).isEqualTo("Fatima el Amrani");
        assertThat(sent.json().get("acknowledgement").isNull()).isTrue();
        assertThat(as("huisarts").get(feedback(referral)).items()).containsExactly(sent.json());
        assertThat(as("huisarts").get(sent.header("Location")).json()).isEqualTo(sent.json());

        var read = as("poh").post(acknowledgement(referral, sent), "");
        assertThat(read.status()).isEqualTo(201);
        assertThat(read.json().at("/acknowledgement/by/name").asString()).isEqualTo("Tom Verhoeven");
        assertThat(as("coach").get(feedback(referral)).items()).containsExactly(read.json());
    }

    @Test
    void feedback_is_acknowledged_once() throws Exception {
        var referral = submitted();
        var sent = as("coordinator").post(feedback(referral), Map.of("moment", "RECEIVED"));
        assertThat(sent.json().get("message").isNull()).isTrue();
        Callable<String> acknowledge =
                () -> as("huisarts").post(acknowledgement(referral, sent), "").text();
        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 10).mapToObj(_ -> acknowledge).toList())
                    .stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(answers).hasSize(1);
        }
        clock.moveAhead(Duration.ofHours(1));
        var later = as("poh").post(acknowledgement(referral, sent), "");
        assertThat(later.status()).isEqualTo(201);
        assertThat(later.json().at("/acknowledgement/by/name").asString()).isEqualTo("Marijke van Dalen");
    }

    @Test
    void at_level_status_the_referrer_sees_the_moment_and_not_the_message() {
        var body = annie().put("feedbackLevel", "STATUS");
        var referral = as("huisarts").post("/api/v1/referrals", body);
        var sent = as("coach").post(feedback(referral), INTAKE);
        assertThat(sent.json().get("message").asString()).isEqualTo(INTAKE.get("message"));

        for (var seen : new Answer[] {
            as("huisarts").get(feedback(referral)),
            as("huisarts").get(sent.header("Location")),
            as("huisarts").post(acknowledgement(referral, sent), "")
        }) {
            assertThat(seen.text()).contains("AFTER_INTAKE", "\"message\":null").doesNotContain("wandelen");
        }
        assertThat(as("coordinator").get(feedback(referral)).text()).contains("wandelen");
    }

    @Test
    void without_permission_for_feedback_nothing_is_told() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        var referral = as("huisarts").post("/api/v1/referrals", body);
        var refused = as("coach").post(feedback(referral), INTAKE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("FEEDBACK_PERMISSION");
        assertThat(as("huisarts").get(feedback(referral)).items()).isEmpty();
    }

    @Test
    void once_the_permission_is_withdrawn_nothing_is_told_any_more() {
        var assigned = step(submitted(), Map.of("step", "ASSIGN"));
        var withdrawn = step(assigned, Map.of("step", "WITHDRAW", "reasonCode", "CONSENT_WITHDRAWN"));
        assertThat(withdrawn.json().at("/permission/withdrawnOn").isNull()).isFalse();

        var refused = as("coach").post(feedback(assigned), INTAKE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("FEEDBACK_PERMISSION");
        assertThat(withdrawn.texts("allowedSteps")).containsExactly("UNDO"); // not reopened without permission
        var undone = step(withdrawn, Map.of("step", "UNDO"));
        assertThat(undone.json().at("/permission/withdrawnOn").isNull()).isTrue();
        assertThat(as("coach").post(feedback(assigned), INTAKE).status()).isEqualTo(201);
    }

    @Test
    void feedback_after_the_intake_stops_its_clock_and_leaves_the_tag() {
        var assigned = step(submitted(), Map.of("step", "ASSIGN"));
        as("coach").post(path(assigned) + "/conversations", """
                { "kind": "INTAKE", "channel": "HOME", "heldAt": "%s", "minutes": 50, "reached": true }""".formatted(clock.instant()));
        var coaching = step(assigned, Map.of("step", "START"));
        var due = coaching.json().get("dueOn").asString();

        as("coach").post(feedback(coaching), Map.of("moment", "OTHER", "message", "Bel mij"));
        assertThat(as("coach").get(path(coaching)).json().get("dueOn").asString())
                .isEqualTo(due);
        as("coach").post(feedback(coaching), INTAKE);
        var after = as("coach").get(path(coaching));
        assertThat(after.json().get("dueOn").asString()).isGreaterThan(due);
        assertThat(after.eTag()).isEqualTo(coaching.eTag());
    }

    @Test
    void a_closed_referral_can_still_be_told_about() {
        var referral = submitted();
        step(referral, Map.of("step", "DECLINE", "reasonCode", "NO_CAPACITY", "reason", "Vol"));
        assertThat(as("coach")
                        .post(feedback(referral), Map.of("moment", "CLOSED", "message", "Wij zitten vol."))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_the_referrer_may_read_is_told_in_words() {
        var referral = submitted();
        for (var message : List.of("", " ", "\n", "\u200b")) {
            for (var moment : List.of("RECEIVED", "AFTER_INTAKE", "OTHER")) {
                assertThat(as("coach")
                                .post(feedback(referral), Map.of("moment", moment, "message", message))
                                .errors())
                        .containsExactly("message:REQUIRED");
            }
        }
        assertThat(as("huisarts").get(feedback(referral)).items()).isEmpty();

        as("coach").put(path(referral) + "/feedback-level", Map.of("level", "STATUS"));
        assertThat(as("coach")
                        .post(feedback(referral), Map.of("moment", "OTHER"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void all_faults_are_told_at_once() {
        var path = feedback(submitted());
        assertThat(as("coach")
                        .post(path, Map.of("moment", "NEVER", "message", "x".repeat(10_001)))
                        .errors())
                .containsExactlyInAnyOrder("moment:UNKNOWN_CODE", "message:TOO_LONG");
        assertThat(as("coach").post(path, "{\"message\": \"a\\u0000b\"}").errors())
                .containsExactlyInAnyOrder("moment:REQUIRED", "message:INVALID_CHARACTER");
        assertThat(as("coach")
                        .post(path, Map.of("moment", "OTHER", "message", "x".repeat(10_000)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_is_sent_twice_counts_once() throws Exception {
        var referral = submitted();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        Callable<String> send = () -> coach.post(feedback(referral), INTAKE).id();
        try (var threads = Executors.newFixedThreadPool(10)) {
            var ids = threads
                    .invokeAll(IntStream.range(0, 10).mapToObj(_ -> send).toList())
                    .stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(as("huisarts").get(feedback(referral)).items()).hasSize(1);
        assertThat(coach.post(feedback(referral), Map.of("moment", "OTHER", "message", "Bel mij"))
                        .status())
                .isEqualTo(409);
        assertThat(coach.post(feedback(submitted()), INTAKE).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "coach, 200, 201, 403", "coach-2, 200, 201, 403", "coordinator, 200, 201, 403", "coach-elders, 404, 404, 403",
        "huisarts, 200, 403, 201", "poh, 200, 403, 201", "huisarts-elders, 404, 403, 404", "aanbieder, 403, 403, 403",
        "gemeente, 403, 403, 403", "privacy, 403, 403, 403", "beheerder, 403, 403, 403"
    })
    void each_role_does_its_own_part(String persona, int read, int send, int acknowledge) {
        var referral = submitted();
        var sent = as("coach").post(feedback(referral), INTAKE);
        assertThat(as(persona).get(feedback(referral)).status()).isEqualTo(read);
        assertThat(as(persona).get(sent.header("Location")).status()).isEqualTo(read);
        assertThat(as(persona).post(feedback(referral), INTAKE).status()).isEqualTo(send);
        assertThat(as(persona).post(acknowledgement(referral, sent), "").status())
                .isEqualTo(acknowledge);
    }

    @Test
    void feedback_belongs_to_its_own_referral() {
        var sent = as("coach").post(feedback(submitted()), INTAKE);
        var other = submitted();
        assertThat(as("huisarts").get(feedback(other) + "/" + sent.id()).status())
                .isEqualTo(404);
        assertThat(as("huisarts").post(acknowledgement(other, sent), "").status())
                .isEqualTo(404);
        assertThat(as("huisarts")
                        .post(feedback(other) + "/nonsense/acknowledgement", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void messages_are_unreadable_in_the_database() {
        var sent = as("coach").post(feedback(submitted()), INTAKE);
        var stored = owner.sql("select message from feedback where id = :id")
                .param("id", UUID.fromString(sent.id()))
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("wandelen");
    }

    @Test
    void every_look_and_every_change_is_in_the_access_log() {
        var referral = submitted();
        var sent = as("coach").post(feedback(referral), INTAKE);
        as("huisarts").get(feedback(referral));
        as("huisarts").post(acknowledgement(referral, sent), "");
        var lines = as("privacy").get(path(referral) + "/access-log").items().stream()
                .filter(line -> line.get("object").asString().equals("FEEDBACK"))
                .toList();
        assertThat(lines).extracting(line -> line.get("action").asString()).containsExactly("U", "R", "C");
        assertThat(lines.get(2).get("detail").asString()).isEqualTo("AFTER_INTAKE");
    }
}
