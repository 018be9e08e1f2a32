package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.ConversationBodies.conversation;
import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether somebody goes on is asked at two moments, each of which has a clock and one answer. */
class FollowUpClockIT extends ApiTest {
    private String referral;
    private String placement;

    @BeforeEach
    void somebody_who_began_six_weeks_ago() {
        referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        placement = started();
        assertThat(clocks()).containsExactly("FOLLOW_UP", "LATE_FOLLOW_UP");
        clock.moveAhead(Duration.ofDays(43));
    }

    private String started() {
        var path = accepted(as("coach"), referral, activity(as("aanbieder"), null));
        take(as("coach"), path, Map.of("step", "START"));
        return path;
    }

    private List<String> clocks() {
        return as("coach")
                .get(referral)
                .json()
                .get("deadlines")
                .valueStream()
                .map(one -> one.get("kind").asString())
                .filter(kind -> kind.endsWith("FOLLOW_UP"))
                .toList();
    }

    private Answer says(String moment, String answer, Object... more) {
        var body = new LinkedHashMap<String, Object>(
                Map.of("moment", moment, "stillTakingPart", answer, "on", DutchTime.day(clock.instant())));
        if (answer.equals("NO")) {
            body.put("reasonCode", "HEALTH");
        }
        for (var i = 0; i < more.length; i += 2) {
            body.put(more[i].toString(), more[i + 1]);
        }
        return as("coach").post(placement + "/follow-ups", body);
    }

    private void recorded(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @Test
    void an_answer_ends_the_clock_of_its_moment() {
        var tag = as("coach").get(referral).eTag();
        recorded(says("FOLLOW_UP", "YES"));
        assertThat(clocks()).containsExactly("LATE_FOLLOW_UP");
        assertThat(as("coach").get(referral).eTag())
                .as("work in a case is no step")
                .isEqualTo(tag);
        recorded(says("LATE_FOLLOW_UP", "DIFFERENTLY"));
        assertThat(clocks()).isEmpty();
    }

    @Test
    void who_was_asked_late_is_not_asked_early_any_more() {
        recorded(says("LATE_FOLLOW_UP", "YES"));
        assertThat(clocks()).isEmpty();
    }

    @Test
    void of_who_takes_part_in_nothing_any_more_nothing_is_asked_later() {
        recorded(says("FOLLOW_UP", "NO"));
        assertThat(clocks()).isEmpty();
    }

    @Test
    void who_stopped_takes_no_part_later() {
        recorded(says("FOLLOW_UP", "NO"));
        var later = says("LATE_FOLLOW_UP", "YES");
        assertThat(later.status()).isEqualTo(409);
        assertThat(later.texts("missing")).containsExactly("RUNNING_PLACEMENT");
        var earlier = DutchTime.day(clock.instant()).minusDays(7);
        recorded(says("LATE_FOLLOW_UP", "YES", "on", earlier)); // said before they stopped
    }

    @Test
    void why_it_ended_is_asked_only_where_it_ends_by_that() {
        var body = Map.of("moment", "FOLLOW_UP", "stillTakingPart", "NO", "on", DutchTime.day(clock.instant()));
        assertThat(as("coach").post(placement + "/follow-ups", body).errors()).containsExactly("reasonCode:REQUIRED");
        take(as("coach"), placement, Map.of("step", "END", "reasonCode", "HEALTH"));
        recorded(as("coach").post(placement + "/follow-ups", body));
    }

    @Test
    void of_who_goes_on_with_something_else_it_is_asked_later() {
        started();
        var today = DutchTime.day(clock.instant());
        recorded(says("FOLLOW_UP", "NO"));
        assertThat(clocks()).containsExactly("FOLLOW_UP", "LATE_FOLLOW_UP");
        assertThat(startOf("FOLLOW_UP")).isEqualTo(today.toString());
        assertThat(startOf("LATE_FOLLOW_UP")).isEqualTo(today.toString());
    }

    @Test
    void the_answer_of_one_activity_is_none_of_another() {
        var first = placement;
        clock.moveAhead(Duration.ofDays(-13));
        placement = started();
        var second = DutchTime.day(clock.instant()).toString();
        clock.moveAhead(Duration.ofDays(13));
        placement = first;
        recorded(says("FOLLOW_UP", "YES"));
        assertThat(clocks()).containsExactly("FOLLOW_UP", "LATE_FOLLOW_UP");
        assertThat(startOf("FOLLOW_UP")).isEqualTo(second);
        recorded(says("LATE_FOLLOW_UP", "YES"));
        assertThat(startOf("LATE_FOLLOW_UP")).isEqualTo(second);
    }

    @Test
    void who_stops_is_asked_what_would_fit_now() {
        participating();
        recorded(says("FOLLOW_UP", "NO"));
        var seen = as("coach").get(referral).json();
        assertThat(seen.get("nextActionBy").asString()).isEqualTo("COACH");
        assertThat(running()).contains("WHAT_NEXT");
        var reference = seen.get("reference").asString();
        assertThat(as("coach")
                        .post("/api/v1/referrals/search", Map.of("text", reference))
                        .each("nextActionBy"))
                .as("in a list")
                .containsExactly("COACH");
        talked("PROGRESS"); // the talk in which it was said is not the one about what comes next
        assertThat(running()).contains("WHAT_NEXT");
        clock.moveAhead(Duration.ofDays(1));
        talked("PROGRESS");
        assertThat(running()).doesNotContain("WHAT_NEXT");
    }

    @Test
    void who_stopped_and_begins_something_else_is_on_the_way_again() {
        recorded(says("FOLLOW_UP", "NO"));
        assertThat(running()).contains("WHAT_NEXT");
        started();
        assertThat(running()).doesNotContain("WHAT_NEXT").contains("FOLLOW_UP", "LATE_FOLLOW_UP");
    }

    @Test
    void who_went_back_and_takes_part_after_all_is_asked_again() {
        participating();
        var since = startOf("FOLLOW_UP");
        CaseSteps.step(as("coach"), referral, Map.of("step", "BACK", "reason", "Even niet"));
        assertThat(clocks()).isEmpty();
        CaseSteps.step(as("coach"), referral, Map.of("step", "PARTICIPATE"));
        assertThat(clocks()).containsExactly("FOLLOW_UP", "LATE_FOLLOW_UP");
        assertThat(startOf("FOLLOW_UP")).isEqualTo(since);
    }

    @Test
    void what_was_said_before_it_began_is_no_follow_up() {
        recorded(as("coach")
                .post(
                        referral + "/conversations",
                        conversation("AFTERCARE")
                                .put("reached", true)
                                .put(
                                        "heldAt",
                                        clock.instant()
                                                .minus(Duration.ofDays(60))
                                                .toString())));
        assertThat(clocks()).containsExactly("FOLLOW_UP", "LATE_FOLLOW_UP");
    }

    private void participating() {
        talked("INTAKE");
        CaseSteps.step(as("coach"), referral, Map.of("step", "START"));
        CaseSteps.step(as("coach"), referral, Map.of("step", "PARTICIPATE"));
    }

    private void talked(String kind) {
        recorded(as("coach")
                .post(
                        referral + "/conversations",
                        conversation(kind)
                                .put("reached", true)
                                .put("heldAt", clock.instant().toString())));
    }

    private List<String> running() {
        return as("coach")
                .get(referral)
                .json()
                .get("deadlines")
                .valueStream()
                .map(one -> one.get("kind").asString())
                .toList();
    }

    private String startOf(String kind) {
        return as("coach")
                .get(referral)
                .json()
                .get("deadlines")
                .valueStream()
                .filter(one -> one.get("kind").asString().equals(kind))
                .map(one -> one.get("startedOn").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_conversation_in_which_it_was_said_is_not_the_next_follow_up() {
        clock.backToNow(); // conversations are of now
        recorded(says("FOLLOW_UP", "YES"));
        var said = as("coach")
                .post(
                        referral + "/conversations",
                        conversation("AFTERCARE").put("reached", true).put("minutes", 10));
        recorded(said);
        assertThat(clocks()).containsExactly("LATE_FOLLOW_UP");
    }

    @Test
    void a_moment_has_one_answer_and_another_is_the_correction_of_it() {
        var first = says("FOLLOW_UP", "YES");
        recorded(first);
        var again = says("FOLLOW_UP", "DIFFERENTLY");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("missing")).containsExactly("UNANSWERED_MOMENT");

        var put = says("FOLLOW_UP", "DIFFERENTLY", "corrects", first.id());
        recorded(put);
        assertThat(says("FOLLOW_UP", "YES", "corrects", first.id()).errors()).containsExactly("corrects:NOT_THE_LAST");
        assertThat(says("LATE_FOLLOW_UP", "YES", "corrects", put.id()).errors())
                .containsExactly("corrects:NOT_THE_LAST");
        recorded(says("FOLLOW_UP", "NO", "corrects", put.id()));
        assertThat(as("coach").get(placement + "/follow-ups").each("stillTakingPart"))
                .containsExactly("YES", "DIFFERENTLY", "NO");
        assertThat(as("coach").get(placement).json().get("status").asString()).isEqualTo("ENDED");
        assertThat(clocks()).isEmpty();
    }

    @Test
    void what_a_no_has_ended_stays_ended() {
        var no = says("FOLLOW_UP", "NO");
        var refused = says("FOLLOW_UP", "YES", "corrects", no.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("RUNNING_PLACEMENT");
        recorded(says("FOLLOW_UP", "NO", "corrects", no.id(), "words", "Het was de heup"));
    }

    @Test
    void of_ten_answers_at_once_there_is_one() throws Exception {
        as("coordinator").get(referral);
        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 10)
                            .mapToObj(n -> (Callable<Integer>) () ->
                                    says("FOLLOW_UP", n % 2 == 0 ? "YES" : "NO").status())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        assertThat(as("coach").get(placement + "/follow-ups").items()).hasSize(1);
    }
}
