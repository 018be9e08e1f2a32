package nl.welzijnoprecept.feedback.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.attempt;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the workflow owes to referrers, until it is told or need not be told. */
class FeedbackDueIT extends ApiTest {
    private static final Map<String, String> ASSIGN = Map.of("step", "ASSIGN");
    private static final Map<String, String> UNDO = Map.of("step", "UNDO");
    private static final Map<String, String> DECLINE =
            Map.of("step", "DECLINE", "reasonCode", "NO_CAPACITY", "reason", "Vol");

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    private String assigned() {
        return CaseSteps.assigned(as("huisarts"), as("coach"));
    }

    private String coaching() {
        var referral = assigned();
        ok(as("coach").post(referral + "/conversations", intake()));
        ok(step(as("coach"), referral, Map.of("step", "START")));
        return referral;
    }

    private List<JsonNode> all(String referral) {
        return as("coach").get(referral + "/feedback-due").items();
    }

    /** What is owed, by moment. */
    private List<String> owed(String referral) {
        return all(referral).stream()
                .filter(due -> due.get("open").asBoolean())
                .map(due -> due.get("moment").asString())
                .toList();
    }

    private String endOf(String referral, String moment) {
        return all(referral).stream()
                .filter(due -> due.get("moment").asString().equals(moment))
                .reduce((_, last) -> last)
                .orElseThrow()
                .get("endedAs")
                .asString("");
    }

    private String due(String referral, String moment) {
        return item(referral, moment).get("id").asString();
    }

    private Answer send(String referral, String moment) {
        return as("coach").post(referral + "/feedback", Map.of("moment", moment, "message", "Het gaat goed."));
    }

    private Answer dismiss(String referral, String moment) {
        return as("coach")
                .post(
                        referral + "/feedback-due/" + due(referral, moment) + "/dismissal",
                        Map.of("reasonCode", "TOLD_OTHERWISE"));
    }

    @Test
    void what_is_told_without_words_or_before_it_is_so_is_still_owed() {
        var referral = coaching();
        ok(as("coach").post(referral + "/feedback", Map.of("moment", "AFTER_INTAKE")));
        ok(send(referral, "CLOSED"));
        ok(send(referral, "UNREACHED"));
        assertThat(owed(referral)).contains("AFTER_INTAKE");
        ok(send(referral, "AFTER_INTAKE"));
        assertThat(owed(referral)).doesNotContain("AFTER_INTAKE");

        ok(as("coach").put(referral + "/feedback-level", Map.of("level", "STATUS")));
        ok(step(as("coach"), referral, Map.of("step", "WITHDRAW", "reasonCode", "OTHER")));
        assertThat(owed(referral)).contains("CLOSED");
        ok(as("coach").post(referral + "/feedback", Map.of("moment", "CLOSED")));
        assertThat(owed(referral)).isEmpty();
    }

    @Test
    void who_was_sought_in_vain_may_be_told_to_be_out_of_reach() {
        var referral = assigned();
        ok(send(referral, "UNREACHED"));
        assertThat(owed(referral)).contains("RECEIVED");
        ok(as("coach").post(referral + "/conversations", attempt()));
        ok(send(referral, "UNREACHED"));
        assertThat(owed(referral)).isEmpty();
    }

    @Test
    void each_moment_is_owed_when_the_case_comes_to_it_and_is_settled_when_it_is_told() {
        var referral = CaseSteps.submitted(as("huisarts"));
        assertThat(as("coordinator").get(referral + "/feedback-due").items()).isEmpty();
        ok(step(as("coach"), referral, ASSIGN));
        assertThat(owed(referral)).containsExactly("RECEIVED");
        ok(as("coach").post(referral + "/conversations", intake()));
        ok(step(as("coach"), referral, Map.of("step", "START")));
        assertThat(owed(referral)).containsExactly("RECEIVED", "AFTER_INTAKE");
        PlacementCases.accepted(as("coach"), referral, PlacementCases.activity(as("aanbieder"), null));
        assertThat(owed(referral)).doesNotContain("ACTIVITY_STARTED");
        var placement = as("coach").get(referral + "/placements").items().getFirst();
        ok(PlacementCases.take(
                as("coach"), referral + "/placements/" + placement.get("id").asString(), Map.of("step", "START")));
        assertThat(owed(referral)).containsExactly("RECEIVED", "AFTER_INTAKE", "ACTIVITY_STARTED");

        ok(send(referral, "RECEIVED"));
        assertThat(owed(referral)).containsExactly("AFTER_INTAKE", "ACTIVITY_STARTED");
        ok(send(referral, "OTHER"));
        assertThat(owed(referral)).containsExactly("AFTER_INTAKE", "ACTIVITY_STARTED");
        var told = send(referral, "ACTIVITY_STARTED");
        assertThat(owed(referral)).isEmpty();
        assertThat(all(referral))
                .extracting(due -> due.get("endedAs").asString())
                .containsOnly("TOLD");
        assertThat(all(referral).getLast().get("feedbackId").asString()).isEqualTo(told.id());

        ok(step(as("coach"), referral, Map.of("step", "COMPLETE", "outcome", "ACTIVITY", "clientVerdict", "ACHIEVED")));
        assertThat(owed(referral)).containsExactly("CLOSED");
    }

    @Test
    void nobody_is_told_twice_that_a_client_was_not_reached() {
        var referral = assigned();
        for (var day = 0; day < 3; day++) {
            var tried = attempt().put("heldAt", clock.instant().toString());
            ok(as("coach").post(referral + "/conversations", tried));
            clock.moveAhead(Duration.ofDays(1));
        }
        ok(step(as("coach"), referral, Map.of("step", "UNREACHED")));
        assertThat(owed(referral)).containsExactly("UNREACHED");
        assertThat(endOf(referral, "RECEIVED")).isEqualTo("OVERTAKEN");
        ok(send(referral, "CLOSED"));
        assertThat(owed(referral)).isEmpty();
    }

    @Test
    void it_is_due_when_the_clock_says_so_and_the_clock_ends_when_it_is_dismissed() {
        var referral = coaching();
        var clock = clockOf(referral, "FEEDBACK");
        assertThat(item(referral, "AFTER_INTAKE").get("dueOn").asString())
                .isEqualTo(clock)
                .isNotEmpty();
        assertThat(all(referral).getFirst().get("dueOn").isNull()).isTrue();
        assertThat(all(referral).getFirst().get("due").asString()).isEqualTo("NONE");

        var dismissed = dismiss(referral, "AFTER_INTAKE");
        assertThat(dismissed.status()).as(dismissed.text()).isEqualTo(201);
        assertThat(dismissed.json().get("reasonCode").asString()).isEqualTo("TOLD_OTHERWISE");
        assertThat(clockOf(referral, "FEEDBACK")).isEmpty();
        assertThat(owed(referral)).containsExactly("RECEIVED");
        this.clock.moveAhead(Duration.ofHours(1));
        assertThat(dismiss(referral, "AFTER_INTAKE").json()).isEqualTo(dismissed.json());

        ok(send(referral, "RECEIVED"));
        var told = dismiss(referral, "RECEIVED");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.texts("missing")).containsExactly("OPEN_FEEDBACK_DUE");
        assertThat(as("coach")
                        .post(referral + "/feedback-due/" + due(referral, "RECEIVED") + "/dismissal", Map.of())
                        .errors())
                .containsExactly("reasonCode:REQUIRED");
    }

    @Test
    void while_a_case_is_paused_nothing_of_it_is_late() {
        var referral = coaching();
        var pause = Map.of("step", "PAUSE", "reasonCode", "HOLIDAY", "until", today().plusDays(30));
        ok(step(as("coach"), referral, pause));
        clock.moveAhead(Duration.ofDays(20));
        assertThat(item(referral, "AFTER_INTAKE").get("due").asString()).isEqualTo("NONE");
        assertThat(listed(due(referral, "AFTER_INTAKE")).get("dueOn").isNull()).isTrue();
        assertThat(listed(due(referral, "AFTER_INTAKE")).get("due").asString()).isEqualTo("NONE");
        ok(step(as("coach"), referral, Map.of("step", "RESUME")));
        assertThat(listed(due(referral, "AFTER_INTAKE")).get("dueOn").asString())
                .isEqualTo(item(referral, "AFTER_INTAKE").get("dueOn").asString())
                .isEqualTo(clockOf(referral, "FEEDBACK"))
                .isGreaterThan(today().plusDays(20).toString());
    }

    private JsonNode item(String referral, String moment) {
        return all(referral).stream()
                .filter(due -> due.get("moment").asString().equals(moment))
                .findFirst()
                .orElseThrow();
    }

    /** The line in the list over all cases, whatever others left there. */
    private JsonNode listed(String id) {
        return listed("coach", "/api/v1/feedback-due?limit=100", "/id", id).orElseThrow();
    }

    private Optional<JsonNode> listed(String persona, String list, String where, String id) {
        String cursor = "";
        do {
            var page = as(persona).get(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            ok(page);
            var found = page.items().stream()
                    .filter(item -> item.at(where).asString().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = page.json().get("next").asString("");
        } while (!cursor.isEmpty());
        return Optional.empty();
    }

    private String clockOf(String referral, String kind) {
        return as("coach")
                .get(referral)
                .json()
                .get("deadlines")
                .valueStream()
                .filter(deadline -> deadline.get("kind").asString().equals(kind))
                .map(deadline -> deadline.get("dueOn").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void undoing_a_step_takes_back_what_it_brought_and_gives_back_what_it_overtook() {
        var referral = coaching();
        ok(step(as("coach"), referral, Map.of("step", "COMPLETE", "outcome", "ACTIVITY", "clientVerdict", "NOT")));
        assertThat(owed(referral)).containsExactly("CLOSED");
        assertThat(endOf(referral, "AFTER_INTAKE")).isEqualTo("OVERTAKEN");
        ok(step(as("coach"), referral, UNDO));
        assertThat(owed(referral)).containsExactly("RECEIVED", "AFTER_INTAKE");
        assertThat(endOf(referral, "CLOSED")).isEqualTo("UNDONE");

        ok(step(as("coach"), referral, Map.of("step", "COMPLETE", "outcome", "ACTIVITY", "clientVerdict", "NOT")));
        ok(send(referral, "CLOSED"));
        ok(step(as("coach"), referral, UNDO));
        assertThat(endOf(referral, "CLOSED")).isEqualTo("TOLD");
    }

    @Test
    void undoing_counts_steps_also_when_something_was_put_right_in_between() {
        var referral = assigned();
        ok(FullFile.amended(as("coach"), referral));
        ok(step(as("coach"), referral, UNDO));
        assertThat(as("coordinator").get(referral + "/feedback-due").each("endedAs"))
                .containsExactly("UNDONE");
    }

    @Test
    void a_reopened_case_owes_no_end_and_a_returned_one_no_beginning() {
        var referral = assigned();
        ok(step(as("coach"), referral, DECLINE));
        assertThat(owed(referral)).containsExactly("CLOSED");
        clock.moveAhead(Duration.ofMinutes(20));
        ok(step(as("coach"), referral, Map.of("step", "REOPEN", "reason", "Toch")));
        assertThat(owed(referral)).isEmpty();
        assertThat(endOf(referral, "CLOSED")).isEqualTo("OVERTAKEN");

        var returned = assigned();
        ok(step(as("coach"), returned, Map.of("step", "RETURN", "reason", "Welk nummer?")));
        assertThat(as("coordinator").get(returned + "/feedback-due").each("endedAs"))
                .containsExactly("OVERTAKEN");
        ok(step(as("huisarts"), returned, Map.of("step", "RESUBMIT", "reason", "06")));
        ok(step(as("coach"), returned, ASSIGN));
        assertThat(owed(returned)).containsExactly("RECEIVED");
    }

    @Test
    void nothing_is_owed_where_the_client_permits_nothing_or_the_referrer_ended_it() {
        var body = annie();
        ((ObjectNode) body.get("permission")).putArray("purposes").add("REFER");
        var silent = as("huisarts").post("/api/v1/referrals", body).header("Location");
        ok(step(as("coach"), silent, ASSIGN));
        FullFile.placed(as("coach"), silent);
        assertThat(all(silent)).isEmpty();

        var taken = assigned();
        ok(step(as("huisarts"), taken, Map.of("step", "WITHDRAW", "reasonCode", "MOVED")));
        assertThat(owed(taken)).isEmpty();
        assertThat(endOf(taken, "RECEIVED")).isEqualTo("OVERTAKEN");
    }

    @Test
    void what_the_client_takes_back_is_owed_no_more_also_when_they_permit_it_again() {
        var referral = coaching();
        ok(as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK"))));
        assertThat(owed(referral)).isEmpty();
        assertThat(all(referral))
                .extracting(due -> due.get("endedAs").asString())
                .containsOnly("SILENCED");
        ok(as("huisarts")
                .post(
                        referral + "/permissions",
                        Map.of(
                                "givenOn", annie().at("/permission/givenOn").asString(),
                                "givenBy", List.of("CLIENT"),
                                "method", "ORAL",
                                "purposes", List.of("REFER", "FEEDBACK"))));
        assertThat(owed(referral)).isEmpty();

        var withdrawn = assigned();
        ok(step(as("coach"), withdrawn, Map.of("step", "WITHDRAW", "reasonCode", "CONSENT_WITHDRAWN")));
        assertThat(owed(withdrawn)).isEmpty();
        ok(step(as("coach"), withdrawn, UNDO));
        assertThat(owed(withdrawn)).containsExactly("RECEIVED");
    }

    @Test
    void whoever_sees_somebody_begin_makes_it_owed_as_well() {
        assertThat(owed(begun(PlacementCases.told()))).containsExactly("RECEIVED", "ACTIVITY_STARTED");
        var quiet = PlacementCases.told();
        ((ObjectNode) quiet.get("permission")).putArray("purposes").add("REFER").add("ACTIVITY");
        assertThat(all(begun(quiet))).isEmpty();
    }

    /** A referral of somebody whom the provider saw begin. */
    private String begun(ObjectNode body) {
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        ok(step(as("coach"), referral, ASSIGN));
        var activity = PlacementCases.activity(as("aanbieder"), null);
        var placement = PlacementCases.accepted(as("coach"), referral, activity).replaceAll(".*/", "");
        ok(as("aanbieder")
                .post(
                        "/api/v1/activities/" + activity + "/attendance",
                        Map.of(
                                "on",
                                today().toString(),
                                "items",
                                List.of(Map.of("placementId", placement, "presence", "PRESENT")))));
        assertThat(as("coach").get(referral + "/placements").each("status")).containsExactly("STARTED");
        return referral;
    }

    @Test
    void the_list_shows_what_is_owed_in_all_cases_most_urgent_first_and_closed_ones_too() {
        var closed = assigned();
        ok(step(as("coach"), closed, DECLINE));
        var begun = coaching();
        var seen = new HashSet<String>();
        String cursor = "";
        var days = new ArrayList<String>();
        long total;
        do {
            var page = as("coach").get("/api/v1/feedback-due?limit=3&cursor=" + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            total = page.json().get("total").asLong();
            page.items().forEach(item -> {
                assertThat(seen.add(item.get("id").asString())).isTrue();
                days.add(item.get("dueOn").asString("9999"));
            });
            cursor = page.json().get("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(lookedAt(begun)).contains("R FEEDBACK_DUE COACH");
        assertThat(seen).hasSize((int) total).contains(due(closed, "CLOSED"), due(begun, "AFTER_INTAKE"));
        assertThat(days).isSorted();
        assertThat(listed("coordinator", "/api/v1/feedback-due?limit=100", "/id", due(closed, "CLOSED")))
                .isPresent();
        var others = as("coach-2").get("/api/v1/feedback-due?limit=100").text();
        assertThat(others).doesNotContain(due(closed, "CLOSED"));
        assertThat(as("coach-elders").get("/api/v1/feedback-due?limit=100").text())
                .doesNotContain(due(begun, "AFTER_INTAKE"));
        assertThat(as("huisarts").get("/api/v1/feedback-due").status()).isEqualTo(403);
        assertThat(as("coach").get("/api/v1/feedback-due?cursor=AAAA&limit=0").errors())
                .containsExactlyInAnyOrder("cursor:INVALID_CURSOR", "limit:OUT_OF_RANGE");
    }

    private List<String> lookedAt(String referral) {
        return as("privacy").get(referral + "/access-log").items().stream()
                .map(line -> line.get("action").asString() + " "
                        + line.get("object").asString() + " " + line.get("role").asString())
                .toList();
    }

    private Optional<JsonNode> heard(String persona, String which, Answer sent) {
        return listed(persona, "/api/v1/feedback?limit=100&" + which, "/feedback/id", sent.id());
    }

    @Test
    void the_practice_sees_what_is_new_over_all_referrals_as_far_as_the_client_lets_it() {
        var referral = assigned();
        var first = as("coach").post(referral + "/feedback", Map.of("moment", "OTHER", "message", "Gaat wandelen"));
        var quiet = as("huisarts")
                .post("/api/v1/referrals", annie().put("feedbackLevel", "STATUS"))
                .header("Location");
        var second = as("coach").post(quiet + "/feedback", Map.of("moment", "OTHER", "message", "Gaat zwemmen"));
        var told = heard("poh", "acknowledged=false", first).orElseThrow();
        assertThat(told.at("/feedback/message").asString()).isEqualTo("Gaat wandelen");
        assertThat(told.at("/referral/id").asString()).isEqualTo(referral.replaceAll(".*/", ""));
        assertThat(heard("poh", "acknowledged=false", second)
                        .orElseThrow()
                        .at("/feedback/message")
                        .isNull())
                .isTrue();
        assertThat(lookedAt(referral)).contains("R FEEDBACK REFERRER");

        ok(as("poh").post(second.header("Location") + "/acknowledgement", ""));
        assertThat(heard("huisarts", "acknowledged=false", first)).isPresent();
        assertThat(heard("huisarts", "acknowledged=false", second)).isEmpty();
        assertThat(heard("huisarts", "acknowledged=true", first)).isEmpty();
        assertThat(heard("huisarts", "acknowledged=true", second)).isPresent();
        ok(as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK"))));
        assertThat(heard("huisarts", "", first)
                        .orElseThrow()
                        .at("/feedback/message")
                        .isNull())
                .isTrue();
        assertThat(heard("huisarts-elders", "", first)).isEmpty();
        for (var other : List.of("coach", "coordinator", "gemeente", "privacy")) {
            assertThat(as(other).get("/api/v1/feedback").status()).isEqualTo(403);
        }
    }
}
