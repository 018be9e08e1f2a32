package nl.welzijnoprecept.plan.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a goal goes: by its states, and by what the client says. */
class GoalProgressIT extends ApiTest {
    private static final Map<String, String> REVIEW =
            Map.of("moment", "FOLLOW_UP", "verdict", "PARTLY", "words", "Ik eet er soms.");

    private String goal() {
        var goal = as("coach")
                .post(
                        assigned(as("huisarts"), as("coach")) + "/goals",
                        Map.of(
                                "text", "Eerst de schulden.",
                                "kind", "SUPPORT_FIRST",
                                "satisfiedWhen", "Als de post open durft."));
        assertThat(goal.status()).as(goal.text()).isEqualTo(201);
        return goal.header("Location");
    }

    @Test
    void support_comes_first_and_the_client_says_when_it_is_enough() {
        var goal = as("coach").get(goal());
        assertThat(goal.json().get("kind").asString()).isEqualTo("SUPPORT_FIRST");
        assertThat(goal.json().get("satisfiedWhen").asString()).isEqualTo("Als de post open durft.");
        assertThat(goal.json().get("state").asString()).isEqualTo("OPEN");
        assertThat(goal.eTag()).isEqualTo("\"0\"");
        var plain = as("coach")
                .post(assigned(as("huisarts"), as("coach")) + "/goals", Map.of("text", "Zingen", "satisfiedWhen", " "));
        assertThat(plain.json().get("kind").asString()).isEqualTo("ACTIVATION");
        assertThat(plain.json().get("satisfiedWhen").isNull()).isTrue();
        assertThat(plain.eTag()).isEqualTo("\"0\"");
    }

    @Test
    void a_goal_keeps_its_history() {
        var goal = goal();
        var coach = as("coach");
        assertThat(coach.post(goal + "/states", Map.of("state", "PARTLY")).status())
                .isEqualTo(428);

        var partly = coach.ifMatch("\"0\"").post(goal + "/states", Map.of("state", "PARTLY"));

        assertThat(partly.status()).as(partly.text()).isEqualTo(201);
        assertThat(partly.eTag()).isEqualTo("\"1\"");
        assertThat(partly.json().get("state").asString()).isEqualTo("PARTLY");
        assertThat(coach.ifMatch("\"0\"")
                        .post(goal + "/states", Map.of("state", "REACHED"))
                        .status())
                .isEqualTo(412);
        var same = coach.ifMatch("\"1\"").post(goal + "/states", Map.of("state", "PARTLY"));
        assertThat(same.status()).isEqualTo(409);
        assertThat(same.texts("allowedSteps")).containsExactlyInAnyOrder("OPEN", "REACHED", "DROPPED");
        assertThat(coach.ifMatch("\"1\"")
                        .post(goal + "/states", Map.of("state", "DROPPED", "reason", " "))
                        .errors())
                .containsExactly("reason:REQUIRED");
        assertThat(coach.ifMatch("\"1\"")
                        .post(goal + "/states", Map.of("state", "GONE", "reason", "x".repeat(4001)))
                        .errors())
                .containsExactlyInAnyOrder("state:UNKNOWN_CODE", "reason:TOO_LONG");
        as("coordinator")
                .ifMatch("\"1\"")
                .post(goal + "/states", Map.of("state", "DROPPED", "reason", "Wil nu iets anders."));
        assertThat(coach.get(goal + "/states").each("state")).containsExactly("PARTLY", "DROPPED");
        assertThat(coach.get(goal + "/states").each("reason")).last().isEqualTo("Wil nu iets anders.");
        assertThat(coach.get(goal).json().get("state").asString()).isEqualTo("DROPPED");
        assertThat(coach.get(goal.replaceFirst("/[^/]+$", "")).each("state")).containsExactly("DROPPED");
        assertThat(coach.get(goal).eTag()).isEqualTo("\"2\"");
    }

    @Test
    void the_client_is_asked_again() {
        var goal = goal();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());

        var review = coach.post(goal + "/reviews", REVIEW);

        assertThat(review.status()).as(review.text()).isEqualTo(201);
        assertThat(review.header("Location")).isEqualTo(goal + "/reviews/" + review.id());
        assertThat(review.json().get("words").asString()).isEqualTo("Ik eet er soms.");
        assertThat(coach.post(goal + "/reviews", REVIEW).json()).isEqualTo(review.json());
        assertThat(as("coordinator").get(review.header("Location")).json()).isEqualTo(review.json());
        as("coach").post(goal + "/reviews", Map.of("moment", "LATE_FOLLOW_UP", "verdict", "ACHIEVED"));
        assertThat(as("coach").get(goal + "/reviews").each("verdict")).containsExactly("PARTLY", "ACHIEVED");
        assertThat(as("coach")
                        .post(goal + "/reviews", Map.of("moment", "LATER", "verdict", "YES", "words", "x".repeat(4001)))
                        .errors())
                .containsExactlyInAnyOrder("moment:UNKNOWN_CODE", "verdict:UNKNOWN_CODE", "words:TOO_LONG");
        assertThat(as("coach").post(goal + "/reviews", "{}").errors())
                .containsExactlyInAnyOrder("moment:REQUIRED", "verdict:REQUIRED");
        assertThat(as("coach").get(goal() + "/reviews/" + review.id()).status()).isEqualTo(404);
    }

    @Test
    void what_belongs_to_another_case_is_not_found_there() {
        var goal = goal();
        var elsewhere = goal().replaceFirst("/[^/]+$", "") + goal.substring(goal.lastIndexOf('/'));
        assertThat(as("coach")
                        .ifMatch("\"0\"")
                        .post(elsewhere + "/states", Map.of("state", "REACHED"))
                        .status())
                .isEqualTo(404);
        assertThat(as("coach").post(elsewhere + "/reviews", REVIEW).status()).isEqualTo(404);
        assertThat(as("coach").get(elsewhere + "/states").status()).isEqualTo(404);
        assertThat(as("coach").get(elsewhere + "/reviews").status()).isEqualTo(404);
    }

    @Test
    void a_closed_case_is_not_planned_for() {
        var goal = goal();
        var action = as("coach")
                .post(goal + "/actions", Map.of("text", "Bellen", "who", "CLIENT"))
                .header("Location");
        var goals = goal.replaceFirst("/[^/]+$", "");
        FullFile.close(as("coach"), goals.replace("/goals", ""));
        for (var written : Map.<String, Object>of(
                        goals,
                        Map.of("text", "Weer zingen"),
                        goal + "/states",
                        Map.of("state", "REACHED"),
                        goal + "/reviews",
                        REVIEW,
                        goal + "/actions",
                        Map.of("text", "Bellen", "who", "CLIENT"),
                        action + "/states",
                        Map.of("state", "DONE"))
                .entrySet()) {
            var answer = as("coach").ifMatch("\"0\"").post(written.getKey(), written.getValue());
            assertThat(answer.status()).as(written.getKey()).isEqualTo(409);
            assertThat(answer.texts("missing")).containsExactly("OPEN_REFERRAL");
        }
        assertThat(as("coach").get(goal).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts, 403",
        "gemeente, 403",
        "aanbieder, 403",
        "privacy, 403",
        "beheerder, 403",
        "coach-elders, 404",
        "coach-2, 404"
    })
    void others_are_refused(String persona, int status) {
        var goal = goal();
        var review = as("coach").post(goal + "/reviews", REVIEW).header("Location");
        var caller = as(persona).ifMatch("\"0\"");
        assertThat(caller.get(goal + "/states").status()).isEqualTo(status);
        assertThat(caller.get(goal + "/reviews").status()).isEqualTo(status);
        assertThat(caller.get(review).status()).isEqualTo(status);
        assertThat(caller.post(goal + "/states", Map.of("state", "REACHED")).status())
                .isEqualTo(status);
        assertThat(caller.post(goal + "/reviews", REVIEW).status()).isEqualTo(status);
    }
}
