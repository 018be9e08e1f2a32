package nl.welzijnoprecept.plan.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.time.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coach still has open over all cases. */
class OpenActionIT extends ApiTest {
    private static final String ACTIONS = "/api/v1/actions";
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

    /** All parts of the list, as far as they are in these cases: other tests leave theirs. */
    private List<String> listed(String persona, String query, int limit) {
        var found = new ArrayList<String>();
        String cursor = "";
        do {
            var part = as(persona).get(ACTIONS + "?limit=" + limit + query + cursor);
            assertThat(part.status()).as(part.text()).isEqualTo(200);
            found.addAll(part.each("id"));
            var next = part.json().get("next");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        } while (cursor != null);
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void what_is_open_over_all_cases_is_told_most_urgent_first(int limit) {
        var other = goal("coach");
        // A Wednesday, so that a day of this week is neither today nor the next week's.
        clock.moveAhead(Duration.ofDays(today().until(today().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)))
                .getDays()));
        clock.moveAhead(Duration.ofDays(-2));
        var late = agree(other, today().plusDays(1)).id();
        var done = agree(goal, today());
        clock.moveAhead(Duration.ofDays(2));
        var never = agree(goal, null).id();
        var later = agree(other, today().plusDays(5)).id();
        var week = agree(goal, today().plusDays(4)).id();
        var now = agree(goal, today()).id();
        as("coach").ifMatch("\"0\"").post(done.header("Location") + "/states", Map.of("state", "DONE"));
        var mine = List.of(late, now, week, later, never);

        var all = listed("coach", "", limit);

        assertThat(all).containsSubsequence(mine).doesNotContain(done.id()).doesNotHaveDuplicates();
        assertThat(as("coach").get(ACTIONS + "?limit=1").json().get("total").asLong())
                .isEqualTo(all.size());
        assertThat(listed("coach", "&due=OVERDUE", limit)).contains(late).doesNotContain(now, week, later, never);
        assertThat(listed("coach", "&due=TODAY,THIS_WEEK", limit))
                .contains(now, week)
                .doesNotContain(late, later, never);
        assertThat(listed("coach", "&due=LATER", limit)).contains(later).doesNotContain(late, now, week, never);
        assertThat(listed("coach", "&due=NONE", limit)).contains(never).doesNotContain(late, now, week, later);
        assertThat(listed("coach-2", "", 100)).doesNotContainAnyElementsOf(mine);
        assertThat(listed("coordinator", "", 100)).isEmpty();
        var line = as("coach").get(ACTIONS + "?limit=100&due=TODAY").items().stream()
                .filter(one -> one.get("id").asString().equals(now))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/referral/givenName").asString()).isEqualTo("Annie");
        assertThat(line.get("due").asString()).isEqualTo("TODAY");
        assertThat(goal).endsWith(line.get("goalId").asString());

        // What is closed, or given to another coach, is no longer the own work.
        FullFile.close(as("coach"), goal.replaceFirst("/goals/.*", ""));
        step(
                as("coordinator"),
                other.replaceFirst("/goals/.*", ""),
                Map.of(
                        "step",
                        "REASSIGN",
                        "coachId",
                        as("coach-2").get("/api/v1/me").id(),
                        "reason",
                        "Ruilen"));
        assertThat(listed("coach", "", 100)).doesNotContainAnyElementsOf(mine);
        assertThat(listed("coach-2", "", 100)).containsSubsequence(late, later);
    }

    @Test
    void everybody_on_the_list_has_a_line_in_their_file() {
        agree(goal, today());
        var before =
                owner.sql("select max(id) from access_log").query(Long.class).single();
        var shown = as("coach").get(ACTIONS + "?limit=100").items().stream()
                .map(one -> one.at("/referral/id").asString())
                .distinct()
                .toList();
        assertThat(shown)
                .contains(FullFile.id(goal.replaceFirst("/goals/.*", "")).toString());
        assertThat(owner.sql("""
                                select case_file_id::text from access_log
                                where id > :before and object = 'GOAL' and action = 'R' and role = 'COACH'""").param("before", before).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?due=SOMEDAY | due:INVALID_VALUE",
                "?limit=0 | limit:OUT_OF_RANGE",
                "?limit=101 | limit:OUT_OF_RANGE",
                "?cursor=AAAA | cursor:INVALID_CURSOR"
            })
    void what_cannot_be_asked_is_refused(String query, String error) {
        var answer = as("coach").get(ACTIONS + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "gemeente", "aanbieder", "privacy", "beheerder"})
    void it_is_for_who_works_on_cases(String persona) {
        assertThat(as(persona).get(ACTIONS).status()).isEqualTo(403);
    }
}
