package nl.welzijnoprecept.plan.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalIT extends ApiTest {
    private static final Map<String, String> GOAL =
            Map.of("text", "Weer onder de mensen komen.", "dimension", "PARTICIPATION");
    private static final Map<String, String> ACTION = Map.of("text", "Samen gaan kijken.", "who", "COACH");

    private String goals() {
        return assigned(as("huisarts"), as("coach")) + "/goals";
    }

    @Test
    void a_goal_is_kept_in_the_clients_own_words() {
        var goals = goals();

        var answer = as("coach").post(goals, GOAL);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(goals + "/" + answer.id());
        assertThat(answer.json().get("text").asString()).isEqualTo("Weer onder de mensen komen.");
        assertThat(answer.json().get("dimension").asString()).isEqualTo("PARTICIPATION");
        assertThat(answer.json().at("/recordedBy/name").asString()).isNotEmpty();
        assertThat(as("coach").get(answer.header("Location")).json()).isEqualTo(answer.json());
        as("coach").post(goals, Map.of("text", "Beter slapen."));
        var list = as("coordinator").get(goals);
        assertThat(list.each("text")).containsExactly("Weer onder de mensen komen.", "Beter slapen.");
        assertThat(list.items().getLast().get("dimension").isNull()).isTrue();
    }

    @Test
    void actions_belong_to_a_goal() {
        var goal = as("coach").post(goals(), GOAL).header("Location");
        var inAWeek = today().plusDays(7).toString();

        var answer = as("coach")
                .post(goal + "/actions", Map.of("text", "Buurvrouw bellen.", "who", "CLIENT", "byDate", inAWeek));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(goal + "/actions/" + answer.id());
        assertThat(answer.json().get("who").asString()).isEqualTo("CLIENT");
        assertThat(answer.json().get("byDate").asString()).isEqualTo(inAWeek);
        assertThat(as("coach").get(answer.header("Location")).json()).isEqualTo(answer.json());
        as("coordinator").post(goal + "/actions", ACTION);
        assertThat(as("coach").get(goal + "/actions").each("text"))
                .containsExactly("Buurvrouw bellen.", "Samen gaan kijken.");
        var elsewhere = as("coach").post(goals(), GOAL).header("Location");
        assertThat(as("coach").get(elsewhere + "/actions").items()).isEmpty();
        assertThat(as("coach").get(elsewhere + "/actions/" + answer.id()).status())
                .isEqualTo(404);
        assertThat(as("coach")
                        .get(goals() + goal.substring(goal.lastIndexOf('/')) + "/actions")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void all_faults_are_told_at_once() {
        var goals = goals();
        assertThat(as("coach")
                        .post(goals, Map.of("text", " ", "dimension", "MONEY"))
                        .errors())
                .containsExactlyInAnyOrder("text:REQUIRED", "dimension:UNKNOWN_CODE");
        assertThat(as("coach").post(goals, Map.of("text", "x".repeat(4001))).errors())
                .containsExactly("text:TOO_LONG");
        assertThat(as("coach").post(goals, Map.of("text", "a\0b")).errors()).containsExactly("text:INVALID_CHARACTER");
        var actions = as("coach").post(goals, GOAL).header("Location") + "/actions";
        assertThat(as("coach")
                        .post(actions, Map.of("text", "", "who", "NEIGHBOUR", "byDate", "2190-12-31"))
                        .errors())
                .containsExactlyInAnyOrder("text:REQUIRED", "who:UNKNOWN_CODE", "byDate:DATE_TOO_FAR_AHEAD");
        assertThat(as("coach")
                        .post(
                                actions,
                                Map.of(
                                        "text",
                                        "x",
                                        "who",
                                        "OTHER",
                                        "byDate",
                                        today().minusDays(1).toString()))
                        .errors())
                .containsExactly("byDate:DATE_IN_PAST");
    }

    @Test
    void a_key_sent_again_records_once() {
        var goals = goals();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var goal = coach.post(goals, GOAL);
        assertThat(coach.post(goals, GOAL).json()).isEqualTo(goal.json());
        assertThat(as("coach").get(goals).items()).hasSize(1);

        var actions = goal.header("Location") + "/actions";
        var another = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var action = another.post(actions, ACTION);
        assertThat(another.post(actions, ACTION).json()).isEqualTo(action.json());
        assertThat(as("coach").get(actions).items()).hasSize(1);
        assertThat(another.post(goals, GOAL).status()).isEqualTo(409);
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
        var goals = goals();
        var goal = as("coach").post(goals, GOAL).header("Location");
        var caller = as(persona);
        assertThat(caller.get(goals).status()).isEqualTo(status);
        assertThat(caller.get(goal).status()).isEqualTo(status);
        assertThat(caller.post(goals, GOAL).status()).isEqualTo(status);
        assertThat(caller.get(goal + "/actions").status()).isEqualTo(status);
        assertThat(caller.post(goal + "/actions", ACTION).status()).isEqualTo(status);
    }

    @Test
    void texts_cannot_be_read_in_the_database() {
        var goal = as("coach").post(goals(), Map.of("text", "Goed geheim doel")).header("Location");
        as("coach").post(goal + "/actions", Map.of("text", "Goed geheime actie", "who", "OTHER"));
        var dump = owner.sql("select g.text || a.text from goal g join goal_action a on a.goal_id = g.id")
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(dump).isNotEmpty().noneMatch(bytes -> bytes.contains("geheim"));
    }

    @Test
    void each_read_and_change_is_in_the_access_log() {
        var goals = goals();
        var goal = as("coach").post(goals, GOAL).header("Location");
        as("coordinator").get(goals);
        as("coach").post(goal + "/actions", ACTION);
        as("coach").get(goal + "/actions");
        var lines = owner.sql("""
                        select action || ' ' || role || ' ' || coalesce(detail, '') from access_log
                        where case_file_id = :referral and object = 'GOAL' order by id""")
                .param("referral", UUID.fromString(goals.split("/")[4]))
                .query(String.class)
                .list();
        assertThat(lines).containsExactly("C COACH ", "R COORDINATOR ", "C COACH ACTION", "R COACH ACTION");
    }
}
