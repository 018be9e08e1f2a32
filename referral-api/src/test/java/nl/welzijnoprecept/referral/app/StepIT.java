package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;

class StepIT extends ApiTest {

    private Answer submitted() {
        return as("huisarts").post("/api/v1/referrals", annie());
    }

    private Answer step(String persona, Answer referral, Map<String, ?> step) {
        return as(persona).ifMatch(referral.eTag()).post("/api/v1/referrals/" + referral.id() + "/steps", step);
    }

    private String idOf(String persona) {
        return as(persona).get("/api/v1/me").id();
    }

    @Test
    void a_coordinator_assigns_to_a_coach() {
        var referral = submitted();
        var assigned = step("coordinator", referral, Map.of("step", "ASSIGN", "coachId", idOf("coach")));

        assertThat(assigned.status()).isEqualTo(201);
        assertThat(assigned.eTag()).isEqualTo("\"1\"");
        assertThat(assigned.json().get("status").asString()).isEqualTo("ASSIGNED");
        assertThat(assigned.json().at("/coach/name").asString()).isEqualTo("Fatima el Amrani");
        assertThat(assigned.json().get("nextActionBy").asString()).isEqualTo("COACH");
        assertThat(as("coach").get("/api/v1/referrals/" + referral.id()).texts("allowedSteps"))
                .contains("START", "PAUSE", "WITHDRAW", "HAND_OVER", "UNREACHED");
        // What the answer said is what is stored.
        var stored = as("coordinator").get("/api/v1/referrals/" + referral.id());
        assertThat(stored.json()).isEqualTo(assigned.json());
    }

    @Test
    void each_kind_of_refusal_has_its_own_answer() {
        var referral = submitted();
        var path = "/api/v1/referrals/" + referral.id() + "/steps";
        var assign = Map.of("step", "ASSIGN", "coachId", idOf("coach"));

        assertThat(as("coordinator").post(path, assign).status()).isEqualTo(428);
        assertThat(as("coordinator").ifMatch("\"7\"").post(path, assign).status())
                .isEqualTo(412);
        assertThat(as("coordinator").ifMatch("nonsense").post(path, assign).status())
                .isEqualTo(412);
        assertThat(step("huisarts", referral, assign).status()).isEqualTo(403);
        assertThat(step("coach-elders", referral, Map.of("step", "ASSIGN")).status())
                .isEqualTo(404);
        assertThat(step("huisarts-elders", referral, Map.of("step", "VOID", "reason", "x"))
                        .status())
                .isEqualTo(404);

        var illegal = step("coach", referral, Map.of("step", "START"));
        assertThat(illegal.status()).isEqualTo(409);
        assertThat(illegal.texts("allowedSteps"))
                .containsExactly("RETURN", "DECLINE", "ASSIGN", "HAND_OVER", "WITHDRAW");

        var foreign = step("coordinator", referral, Map.of("step", "ASSIGN", "coachId", idOf("coach-elders")));
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.errors()).containsExactly("coachId:NOT_A_COACH_HERE");

        var empty = step("coordinator", referral, Map.of("step", "DECLINE"));
        assertThat(empty.errors()).containsExactlyInAnyOrder("reason:REQUIRED", "reasonCode:REQUIRED");
        assertThat(step("coordinator", referral, Map.of("step", "FLY")).errors())
                .containsExactly("step:UNKNOWN_CODE");
        assertThat(step("coordinator", referral, Map.of()).errors()).containsExactly("step:REQUIRED");
    }

    @Test
    void of_twenty_equal_steps_at_once_one_wins() throws Exception {
        var referral = submitted();
        var assign = Map.of("step", "ASSIGN", "coachId", idOf("coach"));
        Callable<Integer> attempt = () -> step("coordinator", referral, assign).status();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 412).containsOnlyOnce(201);
        }
        assertThat(as("coordinator")
                        .get("/api/v1/referrals/" + referral.id() + "/steps")
                        .items())
                .hasSize(1);
    }

    @Test
    void the_history_tells_who_did_what_and_keeps_the_teams_reasons_from_the_referrer() {
        var referral = submitted();
        var assigned = step("coach", referral, Map.of("step", "ASSIGN"));
        var coach2 = idOf("coach-2");
        var moved = step(
                "coordinator",
                assigned,
                Map.of("step", "REASSIGN", "coachId", coach2, "reason", "Fatima is met verlof"));
        assertThat(moved.status()).isEqualTo(201);
        step("coach-2", moved, Map.of("step", "RETURN", "reason", "Is er een telefoonnummer van de dochter?"));

        var path = "/api/v1/referrals/" + referral.id() + "/steps";
        var seenByCoordinator = as("coordinator").get(path);
        assertThat(seenByCoordinator.each("step")).containsExactly("ASSIGN", "REASSIGN", "RETURN");
        assertThat(seenByCoordinator.each("from")).containsExactly("SUBMITTED", "ASSIGNED", "ASSIGNED");
        assertThat(seenByCoordinator.items().get(1).at("/by/name").asString()).isEqualTo("Saskia de Groot");
        assertThat(seenByCoordinator.items().get(1).get("reason").asString()).isEqualTo("Fatima is met verlof");

        var seenByReferrer = as("huisarts").get(path);
        assertThat(seenByReferrer.items().get(1).get("reason").isNull()).isTrue();
        assertThat(seenByReferrer.items().get(2).get("reason").asString())
                .isEqualTo("Is er een telefoonnummer van de dochter?");
    }

    @Test
    void reasons_are_unreadable_in_the_database() {
        var referral = submitted();
        step(
                "coordinator",
                referral,
                Map.of("step", "DECLINE", "reasonCode", "NOT_SUITABLE", "reason", "Verward en boos"));
        var stored = owner.sql("select reason from referral_step where referral_id = :id")
                .param("id", java.util.UUID.fromString(referral.id()))
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Verward");
    }

    @Test
    void a_declined_referral_is_reopened_within_a_year_and_undone_within_a_quarter_of_an_hour() {
        var referral = submitted();
        var declined = step(
                "coordinator",
                referral,
                Map.of("step", "DECLINE", "reasonCode", "NO_CAPACITY", "reason", "Vol tot mei"));
        assertThat(declined.json().get("dueOn").isNull()).isTrue();
        assertThat(declined.texts("allowedSteps")).containsExactly("REOPEN", "UNDO");

        var undone = step("coordinator", declined, Map.of("step", "UNDO"));
        assertThat(undone.json().get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(undone.json().get("dueOn")).isEqualTo(referral.json().get("dueOn"));

        var again = step(
                "coordinator", undone, Map.of("step", "DECLINE", "reasonCode", "NO_CAPACITY", "reason", "Toch vol"));
        clock.moveAhead(Duration.ofMinutes(16));
        assertThat(step("coordinator", again, Map.of("step", "UNDO")).status()).isEqualTo(409);
        clock.moveAhead(Duration.ofDays(200));
        var reopened = step(
                "coordinator", again, Map.of("step", "REOPEN", "reason", "Er is plaats", "coachId", idOf("coach-2")));
        assertThat(reopened.json().get("status").asString()).isEqualTo("ASSIGNED");
    }

    @Test
    void whoever_is_given_a_case_and_whoever_gets_one_back_is_told() {
        var referral = submitted();
        var coach2 = idOf("coach-2");
        var given = step("coordinator", referral, Map.of("step", "ASSIGN", "coachId", idOf("coach")));
        assertThat(notices("coach", referral)).containsExactly("CASE_ASSIGNED");
        var moved = step("coordinator", given, Map.of("step", "REASSIGN", "coachId", coach2, "reason", "Verlof"));
        assertThat(notices("coach-2", referral)).containsExactly("CASE_ASSIGNED");
        assertThat(notices("coach", referral)).hasSize(1);
        step("coach-2", moved, Map.of("step", "RETURN", "reason", "Spreekt hij Nederlands?"));
        assertThat(notices("huisarts", referral)).containsExactly("REFERRAL_RETURNED");
        assertThat(notices("poh", referral)).isEmpty();

        var own = submitted();
        step("coach", own, Map.of("step", "ASSIGN")); // they know
        assertThat(notices("coach", own)).isEmpty();
    }

    @Test
    void whoever_gets_a_closed_case_back_is_told() {
        var referral = submitted();
        var given = step("coordinator", referral, Map.of("step", "ASSIGN", "coachId", idOf("coach")));
        var declined =
                step("coordinator", given, Map.of("step", "DECLINE", "reasonCode", "NO_CAPACITY", "reason", "Vol"));
        var reopened =
                step("coordinator", declined, Map.of("step", "REOPEN", "reason", "Plaats", "coachId", idOf("coach-2")));
        assertThat(notices("coach-2", referral)).containsExactly("CASE_ASSIGNED");
        assertThat(notices("coach", referral)).hasSize(1); // of the first step
        var handed =
                step("coordinator", reopened, Map.of("step", "HAND_OVER", "partner", "WIJKTEAM", "reason", "Schulden"));
        assertThat(handed.status()).as(handed.text()).isEqualTo(201);
        // Where nobody is named it goes back to the coach of before.
        assertThat(step("coordinator", handed, Map.of("step", "REFUSED", "reason", "Vol"))
                        .status())
                .isEqualTo(201);
        assertThat(notices("coach-2", referral)).containsExactly("CASE_ASSIGNED", "CASE_ASSIGNED");
        assertThat(notices("coach", referral)).hasSize(1);
        assertThat(notices("huisarts", referral)).isEmpty();
    }

    @Test
    void what_was_undone_is_told_no_more_unless_somebody_read_it() {
        var referral = submitted();
        var given = step("coordinator", referral, Map.of("step", "ASSIGN", "coachId", idOf("coach")));
        var moved =
                step("coordinator", given, Map.of("step", "REASSIGN", "coachId", idOf("coach-2"), "reason", "Verlof"));
        assertThat(notices("coach-2", referral)).containsExactly("CASE_ASSIGNED");
        var undone = step("coordinator", moved, Map.of("step", "UNDO"));
        assertThat(notices("coach-2", referral)).isEmpty();
        assertThat(notices("coach", referral)).hasSize(1); // of the step before

        var back = step("coach", undone, Map.of("step", "RETURN", "reason", "Spreekt hij Nederlands?"));
        assertThat(notices("huisarts", referral)).containsExactly("REFERRAL_RETURNED");
        var read = as("huisarts").get("/api/v1/notices?limit=100").items().stream()
                .filter(notice -> notice.get("referralId").asString("").equals(referral.id()))
                .findFirst()
                .orElseThrow();
        as("huisarts").post("/api/v1/notices/" + read.get("id").asString() + "/acknowledgement", Map.of());
        step("coach", back, Map.of("step", "UNDO"));
        assertThat(notices("huisarts", referral)).hasSize(1); // they know, and may wonder
    }

    private List<String> notices(String persona, Answer referral) {
        return as(persona).get("/api/v1/notices?limit=100").items().stream()
                .filter(notice -> notice.get("referralId").asString("").equals(referral.id()))
                .map(notice -> notice.get("kind").asString())
                .toList();
    }

    @Test
    void the_history_tells_who_got_the_case_and_until_when_it_pauses() {
        var referral = submitted();
        var given = step("coordinator", referral, Map.of("step", "ASSIGN", "coachId", idOf("coach")));
        var until = today().plusDays(20).toString();
        var paused = step("coach", given, Map.of("step", "PAUSE", "reasonCode", "HOLIDAY", "until", until));
        var moved = step(
                "coordinator",
                paused,
                Map.of("step", "REASSIGN", "coachId", idOf("coach-2"), "reason", "Fatima is met verlof"));
        step("coach-2", moved, Map.of("step", "RESUME"));
        for (var persona : List.of("coordinator", "huisarts")) {
            var steps = as(persona)
                    .get("/api/v1/referrals/" + referral.id() + "/steps")
                    .items();
            assertThat(steps)
                    .extracting(line -> line.at("/coach/name").asString(""))
                    .containsExactly("Fatima el Amrani", "", name("coach-2"), "");
            assertThat(steps).extracting(line -> line.get("until").asString("")).containsExactly("", until, "", "");
        }
    }

    private String name(String persona) {
        return as(persona).get("/api/v1/me").json().get("name").asString();
    }

    @Test
    void who_has_the_case_already_is_not_given_it_again() {
        var referral = submitted();
        var given = step("coordinator", referral, Map.of("step", "ASSIGN", "coachId", idOf("coach")));
        var again =
                step("coordinator", given, Map.of("step", "REASSIGN", "coachId", idOf("coach"), "reason", "Blijft"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.errors()).containsExactly("coachId:SAME_COACH");
    }

    @Test
    void a_pause_keeps_its_place() {
        var assigned = step("coach", submitted(), Map.of("step", "ASSIGN"));
        var until = java.time.LocalDate.now().plusMonths(1).toString();
        var paused = step("coach", assigned, Map.of("step", "PAUSE", "reasonCode", "HOSPITAL", "until", until));
        assertThat(paused.json().get("status").asString()).isEqualTo("PAUSED");
        assertThat(paused.json().get("dueOn").asString()).isEqualTo(until);
        var resumed = step("coach", paused, Map.of("step", "RESUME"));
        assertThat(resumed.json().get("status").asString()).isEqualTo("ASSIGNED");
        assertThat(resumed.json().get("dueOn")).isEqualTo(assigned.json().get("dueOn"));
    }
}
