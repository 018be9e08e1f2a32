package nl.welzijnoprecept.timeline.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TimelineIT extends ApiTest {

    @Test
    void all_that_happened_is_one_list_newest_first_without_a_word() {
        var referral = FullFile.of(as("huisarts"), annie(), as("coach"));
        var next = as("coach").post(referral + "/appointments", ConversationBodies.appointment(clock.instant(), 9));

        var timeline = as("coach").get(referral + "/timeline?limit=100");

        assertThat(timeline.status()).as(timeline.text()).isEqualTo(200);
        assertThat(timeline.each("at")).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(timeline.items().getFirst().get("id").asString()).isEqualTo(next.id());
        assertThat(timeline.items().stream().map(TimelineIT::told))
                .containsExactlyInAnyOrder(
                        "STEP ASSIGN ASSIGNED",
                        "CONVERSATION INTAKE null",
                        "APPOINTMENT PROGRESS CANCELLED",
                        "APPOINTMENT PROGRESS PLANNED",
                        "MEASUREMENT POSITIVE_HEALTH START",
                        "GOAL ACTIVATION OPEN",
                        "GOAL ACTIVATION PARTLY",
                        "PLACEMENT PROPOSE null",
                        "PLACEMENT START STARTED",
                        "FEEDBACK RECEIVED null",
                        "QUESTION REFERRER ASKED",
                        "QUESTION REFERRER ANSWERED",
                        "CASE_REVIEW TEAM ADDED",
                        "FOLLOW_UP FOLLOW_UP YES");
        assertThat(timeline.text())
                .doesNotContain("Woont", "buiten", "Griep", "kennisgemaakt", "Wijkhuis", "wandelt", "zingen", "Iedere");
        for (var item : timeline.items()) {
            var link = item.get("link").asString();
            assertThat(as("coach").get(link).status()).as(link).isEqualTo(200);
        }
        assertThat(as("coordinator").get(referral + "/timeline?limit=100").json())
                .isEqualTo(timeline.json());
    }

    /** What was asked, put on an agenda and asked after; the codes alone. */
    @Test
    void questions_meetings_and_follow_ups_are_in_it() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        FullFile.placed(as("coach"), referral);
        var question = ReviewCases.made(as("huisarts").post(referral + "/questions", Map.of("text", "Slaapt zij?")));
        ReviewCases.made(as("coach").post(question.header("Location") + "/answers", Map.of("text", "Beter")));
        var meeting = ReviewCases.meeting(as("coach"), clock.instant());
        var item = ReviewCases.put(as("coach"), meeting, referral, "Wil zingen", "ANONYMOUS", "EVERYBODY");
        as("coach").delete(item);
        ReviewCases.put(as("coach"), meeting, referral, "Wil zingen", "NAME", "TEAM");

        var timeline = as("coach").get(referral + "/timeline?limit=100");

        assertThat(timeline.items().stream().map(TimelineIT::told))
                .contains(
                        "QUESTION REFERRER ASKED",
                        "QUESTION REFERRER ANSWERED",
                        "CASE_REVIEW EVERYBODY ADDED",
                        "CASE_REVIEW EVERYBODY REMOVED",
                        "CASE_REVIEW TEAM ADDED",
                        "FOLLOW_UP FOLLOW_UP YES");
        assertThat(timeline.text()).doesNotContain("Slaapt", "Beter", "zingen", "week");
        for (var line : timeline.items()) {
            var link = line.get("link").asString();
            assertThat(as("coach").get(link).status()).as(link).isEqualTo(200);
        }
        var parts = as("coach").get(referral + "/timeline?limit=1");
        for (var at = 1; at < timeline.items().size(); at++) {
            parts = as("coach")
                    .get(referral + "/timeline?limit=1&cursor="
                            + parts.json().get("next").asString());
            assertThat(parts.items()).containsExactly(timeline.items().get(at));
        }
        as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", FullFile.id(referral), "reasonCode", "OTHER", "reason", "Daarom"));
        assertThat(as("coach-2").get(referral + "/timeline?limit=100").each("kind"))
                .contains("QUESTION", "FOLLOW_UP")
                .doesNotContain("CASE_REVIEW");
    }

    private static String told(JsonNode line) {
        var state = line.get("state");
        return line.get("kind").asString() + " " + line.get("code").asString() + " "
                + (state.isNull() ? "null" : state.asString());
    }

    @Test
    void parts_together_are_the_whole() {
        var referral = FullFile.of(as("huisarts"), annie(), as("coach"));
        var whole = as("coach").get(referral + "/timeline?limit=100");
        var parts = new ArrayList<JsonNode>();
        var path = referral + "/timeline?limit=3";
        for (var at = path; at != null; ) {
            var part = as("coach").get(at);
            assertThat(part.json().get("total").asInt()).isEqualTo(whole.items().size());
            parts.addAll(part.items());
            var next = part.json().get("next");
            at = next.isNull() ? null : path + "&cursor=" + next.asString();
        }
        assertThat(parts).isEqualTo(whole.items());
    }

    @Test
    void who_reads_for_a_stated_reason_reads_along_and_others_do_not() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("coach").post(referral + "/conversations", ConversationBodies.attempt());
        assertThat(as("coach-2").get(referral + "/timeline").status()).isEqualTo(404);
        as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", FullFile.id(referral), "reasonCode", "OTHER", "reason", "Daarom"));
        assertThat(as("coach-2").get(referral + "/timeline").items()).hasSize(2);
        assertThat(as("huisarts").get(referral + "/timeline").status()).isEqualTo(403);
        clock.moveAhead(Duration.ofHours(25));
        assertThat(as("coach-2").get(referral + "/timeline").status()).isEqualTo(404);
        assertThat(owner.sql("select role from access_log where case_file_id = :id and detail = 'TIMELINE'"
                                + " and outcome = 'SUCCESS'")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("COACH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=AAAA", "cursor=MjAyNi0wMS0wMVQwMDowMDowMFp8eA", "limit=0", "limit=101"})
    void a_place_that_is_none_is_refused(String query) {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        assertThat(as("coach").get(referral + "/timeline?" + query).status()).isEqualTo(400);
    }
}
