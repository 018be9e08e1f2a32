package nl.welzijnoprecept.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.RepeatedTest;

/** Two colleagues in one case at the same moment. */
class CaseRaceIT extends ApiTest {
    private static final Map<String, Object> ATTEMPT = Map.of(
            "kind",
            "CONTACT_ATTEMPT",
            "channel",
            "PHONE",
            "heldAt",
            Instant.now().minusSeconds(60),
            "reached",
            true);

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private Answer contact(String persona, String referral) {
        return as(persona).post(referral + "/conversations", ATTEMPT);
    }

    @RepeatedTest(10)
    void a_contact_moves_the_clock_whoever_gets_the_case_meanwhile() throws InterruptedException {
        var quiet = CaseSteps.assigned(as("huisarts"), as("coach"));
        contact("coach", quiet);
        var expected = as("coach").get(quiet).json().get("dueOn").asString();
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var reassign = Map.of(
                "step", "REASSIGN", "coachId", as("coach-2").get("/api/v1/me").id(), "reason", "Verlof");

        var answers = atOnce(
                () -> contact("coordinator", referral), () -> CaseSteps.step(as("coordinator"), referral, reassign));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(as("coach-2").get(referral).json().get("dueOn").asString()).isEqualTo(expected);
    }

    @RepeatedTest(10)
    void nothing_is_proposed_once_a_case_is_closed() throws InterruptedException {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var activity = as("coach")
                .get("/api/v1/activities?municipality=GM0356")
                .items()
                .getFirst()
                .get("id")
                .asString();

        var proposed = atOnce(
                        () -> as("coach").post(referral + "/placements", Map.of("activityId", activity)),
                        () -> CaseSteps.step(
                                as("coach"), referral, Map.of("step", "WITHDRAW", "reasonCode", "CLIENT_WISH")))
                .getFirst();

        assertThat(proposed.status()).isIn(201, 409);
        if (proposed.status() == 201) {
            var closed = as("coach")
                    .get(referral + "/steps")
                    .items()
                    .getLast()
                    .get("at")
                    .asString();
            assertThat(Instant.parse(proposed.json().get("proposedAt").asString()))
                    .isBeforeOrEqualTo(Instant.parse(closed));
        }
    }
}
