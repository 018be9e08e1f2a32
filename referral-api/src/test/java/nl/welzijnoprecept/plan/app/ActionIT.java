package nl.welzijnoprecept.plan.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.ConversationBodies;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One action for each contact, and what became of it. */
class ActionIT extends ApiTest {
    private String goal;

    @BeforeEach
    void a_goal() {
        goal = goal("coach");
    }

    private String goal(String coach) {
        var referral = assigned(as("huisarts"), as(coach));
        return as(coach)
                .post(referral + "/goals", Map.of("text", "Weer zingen"))
                .header("Location");
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private Answer agree(String towards, LocalDate byDate) {
        var body = new HashMap<String, Object>(Map.of("text", "Het koor bellen", "who", "CLIENT"));
        if (byDate != null) {
            body.put("byDate", byDate.toString());
        }
        var answer = as("coach").post(towards + "/actions", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    @Test
    void one_contact_leads_to_one_action() {
        var referral = goal.replaceFirst("/goals/.*", "");
        var conversation = as("coach")
                .post(referral + "/conversations", ConversationBodies.intake())
                .id();
        var body = Map.of("text", "Het koor bellen", "who", "CLIENT", "conversationId", conversation);

        var first = as("coach").with("Idempotency-Key", "een-" + conversation).post(goal + "/actions", body);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().get("conversationId").asString()).isEqualTo(conversation);
        assertThat(as("coach")
                        .with("Idempotency-Key", "een-" + conversation)
                        .post(goal + "/actions", body)
                        .json())
                .isEqualTo(first.json());
        var second = as("coach").post(goal + "/actions", body);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.texts("missing")).containsExactly("CONVERSATION_WITHOUT_ACTION");
        var elsewhere = as("coach").post(goal("coach") + "/actions", body);
        assertThat(elsewhere.errors()).containsExactly("conversationId:NOT_FOUND");
        assertThat(as("coach")
                        .post(goal + "/actions", Map.of("text", "x", "who", "CLIENT", "conversationId", "nonsense"))
                        .errors())
                .containsExactly("conversationId:INVALID_VALUE");
        assertThat(as("coach").get(goal + "/actions").items()).hasSize(1);
    }

    @Test
    void what_was_done_has_a_day_and_a_history() {
        var action = agree(goal, today()).header("Location");
        var coach = as("coach");
        assertThat(coach.get(action).json().get("due").asString()).isEqualTo("TODAY");
        assertThat(coach.post(action + "/states", Map.of("state", "DONE")).status())
                .isEqualTo(428);

        var done = coach.ifMatch("\"0\"").post(action + "/states", Map.of("state", "DONE"));

        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(done.json().get("on").asString()).isEqualTo(today().toString());
        assertThat(done.json().get("due").isNull()).isTrue();
        assertThat(coach.ifMatch("\"0\"")
                        .post(action + "/states", Map.of("state", "OPEN"))
                        .status())
                .isEqualTo(412);
        assertThat(coach.ifMatch("\"1\"")
                        .post(action + "/states", Map.of("state", "DONE"))
                        .status())
                .isEqualTo(409);
        coach.ifMatch("\"1\"").post(action + "/states", Map.of("state", "NOT_DONE", "on", today().toString()));
        assertThat(coach.get(action + "/states").each("state")).containsExactly("DONE", "NOT_DONE");
        assertThat(coach.get(goal + "/actions").each("state")).containsExactly("NOT_DONE");
    }

    @Test
    void a_day_that_cannot_be_is_refused() {
        var action = agree(goal, null).header("Location");
        var coach = as("coach").ifMatch("\"0\"");
        assertThat(coach.post(
                                action + "/states",
                                Map.of(
                                        "state",
                                        "NEVER",
                                        "on",
                                        today().plusDays(1).toString()))
                        .errors())
                .containsExactlyInAnyOrder("state:UNKNOWN_CODE", "on:DATE_IN_FUTURE");
        assertThat(coach.post(
                                action + "/states",
                                Map.of(
                                        "state",
                                        "DONE",
                                        "on",
                                        today().minusDays(1).toString()))
                        .errors())
                .containsExactly("on:BEFORE_REFERRAL");
        assertThat(coach.post(action + "/states", "{}").errors()).containsExactly("state:REQUIRED");
        var elsewhere = goal("coach") + action.replaceFirst(".*/goals/[^/]+", "");
        assertThat(coach.post(elsewhere + "/states", Map.of("state", "DONE")).status())
                .isEqualTo(404);
        assertThat(coach.get(elsewhere + "/states").status()).isEqualTo(404);
    }

    @Test
    void who_looks_for_a_stated_reason_marks_nothing() {
        var action = agree(goal, null).header("Location");
        var referral = goal.replaceFirst("/goals/.*", "");
        as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of(
                                "referralId",
                                UUID.fromString(referral.replaceFirst(".*/", "")),
                                "reasonCode",
                                "OTHER",
                                "reason",
                                "Ziek"));
        assertThat(as("coach-2").get(action + "/states").status()).isEqualTo(200);
        assertThat(as("coach-2")
                        .ifMatch("\"0\"")
                        .post(action + "/states", Map.of("state", "DONE"))
                        .status())
                .isEqualTo(404);
    }
}
