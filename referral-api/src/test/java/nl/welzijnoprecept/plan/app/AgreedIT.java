package nl.welzijnoprecept.plan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was agreed on, recorded along with a conversation. */
class AgreedIT extends ApiTest {
    private String referral;

    @BeforeEach
    void a_case() {
        referral = CaseSteps.assigned(as("huisarts"), as("coach"));
    }

    private Map<String, Object> body(Map<String, Object> agreed) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "PROGRESS",
                "channel",
                "PHONE",
                "heldAt",
                clock.instant().toString(),
                "note",
                "Gesproken"));
        body.put("agreed", agreed);
        body.put("nextAppointment", ConversationBodies.appointment(clock.instant(), 3));
        return body;
    }

    private Answer record(Map<String, Object> agreed) {
        return as("coach").post(referral + "/conversations", body(agreed));
    }

    private int actions() {
        return as("coach").get(referral + "/goals").items().stream()
                .mapToInt(goal -> as("coach")
                        .get(referral + "/goals/" + goal.get("id").asString() + "/actions")
                        .items()
                        .size())
                .sum();
    }

    private void assertNothingRecorded() {
        assertThat(as("coach").get(referral + "/conversations").items()).isEmpty();
        assertThat(as("coach").get(referral + "/appointments").items()).isEmpty();
        assertThat(actions()).isZero();
    }

    @Test
    void it_becomes_an_action_of_the_goal_agreed_in_that_conversation() {
        var goal = as("coach").post(referral + "/goals", Map.of("text", "Weer fietsen."));
        var told = record(Map.of("text", "De fiets nakijken", "who", "CLIENT", "goalId", goal.id()));
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        var action =
                as("coach").get(referral + "/goals/" + goal.id() + "/actions").items();
        assertThat(action).singleElement().satisfies(one -> {
            assertThat(one.get("text").asString()).isEqualTo("De fiets nakijken");
            assertThat(one.get("conversationId").asString()).isEqualTo(told.id());
        });
        var more = Map.of("text", "Nog iets", "who", "COACH", "conversationId", told.id());
        assertThat(as("coach")
                        .post(referral + "/goals/" + goal.id() + "/actions", more)
                        .json()
                        .get("missing")
                        .toString())
                .contains("CONVERSATION_WITHOUT_ACTION");
    }

    @Test
    void a_goal_can_begin_with_it_and_what_is_sent_twice_counts_once() {
        var body = body(Map.of("text", "Samen kijken", "who", "COACH", "goal", "Onder de mensen komen."));
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = coach.post(referral + "/conversations", body);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(coach.post(referral + "/conversations", body).id()).isEqualTo(first.id());
        assertThat(as("coach").get(referral + "/goals").each("text")).containsExactly("Onder de mensen komen.");
        assertThat(actions()).isEqualTo(1);
        assertThat(as("coach").get(referral + "/appointments").items()).hasSize(1);
    }

    @Test
    void a_correction_of_the_conversation_leaves_it_alone() {
        var told = record(Map.of("text", "Samen kijken", "who", "COACH", "goal", "Onder de mensen komen."));
        as("coach")
                .post(
                        referral + "/conversations/" + told.id() + "/corrections",
                        Map.of("note", "Anders", "reason", "Verkeerd verstaan"));
        assertThat(actions()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_it_keeps_all_of_it_from_being_recorded() {
        var none = record(Map.of("text", " ", "who", "CLIENT", "byDate", "2020-01-01"));
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.json().get("errors").findValuesAsString("field"))
                .contains("agreed.text", "agreed.byDate", "agreed.goalId");
        var elsewhere = CaseSteps.assigned(as("huisarts"), as("coach"));
        var others = as("coach")
                .post(elsewhere + "/goals", Map.of("text", "Van een ander."))
                .id();
        var foreign = record(Map.of("text", "Kijken", "who", "CLIENT", "goalId", others));
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.text()).contains("agreed.goalId").contains("NOT_FOUND");
        var both = record(Map.of("text", "Kijken", "who", "CLIENT", "goalId", others, "goal", "En nog een"));
        assertThat(both.text()).contains("ONE_OR_THE_OTHER");
        assertNothingRecorded();
    }

    @Test
    void in_a_closed_case_nothing_is_agreed_on_any_more() {
        CaseSteps.step(as("coach"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Verhuisd"));
        var body = body(Map.of("text", "Kijken", "who", "CLIENT", "goal", "Weer fietsen."));
        body.remove("nextAppointment");
        var late = as("coach").post(referral + "/conversations", body);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("OPEN_REFERRAL");
        assertNothingRecorded();
    }

    @Test
    void a_draft_keeps_it_as_far_as_it_got() {
        var typed = Map.of("agreed", Map.of("text", "Sam", "who", "COACH", "byDate", "morg"));
        var draft = as("coach").post(referral + "/note-drafts", typed);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(as("coach")
                        .get(draft.header("Location"))
                        .json()
                        .at("/agreed/byDate")
                        .asString())
                .isEqualTo("morg");
    }
}
