package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NoteVisibilityIT extends ApiTest {
    private static final String SECRET = "Dit vertelde zij alleen mij";

    private String referral;

    @BeforeEach
    void a_case() {
        referral = assigned(as("huisarts"), as("coach"));
    }

    private String hidden() {
        var body = intake().put("note", SECRET).put("visibility", "AUTHOR");
        body.putObject("threeQuestions").put("cause", SECRET);
        var answer = as("coach").post(referral + "/conversations", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.text()).contains(SECRET);
        return answer.header("Location");
    }

    private Answer show(String persona, String conversation, String visibility) {
        return as(persona).put(conversation + "/visibility", Map.of("visibility", visibility));
    }

    private static void assertHidden(Answer answer, JsonNode conversation) {
        assertThat(answer.text()).doesNotContain(SECRET);
        assertThat(conversation.get("noteHidden").asBoolean()).isTrue();
        assertThat(conversation.get("visibility").asString()).isEqualTo("AUTHOR");
        assertThat(conversation.get("note").isNull()).isTrue();
        assertThat(conversation.get("threeQuestions").isNull()).isTrue();
        assertThat(conversation.get("additions").isEmpty()).isTrue();
        assertThat(conversation.get("kind").asString()).isEqualTo("INTAKE");
        assertThat(conversation.get("minutes").asInt()).isEqualTo(50);
    }

    @Test
    void others_on_the_case_see_that_it_was_held_and_nothing_of_the_note() {
        var conversation = hidden();
        as("coach").post(conversation + "/corrections", Map.of("note", SECRET + "!", "reason", SECRET));
        as("coach").post(conversation + "/additions", Map.of("note", SECRET));
        as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", FullFile.id(referral), "reasonCode", "OTHER", "reason", "Daarom"));
        for (var persona : List.of("coordinator", "coach-2")) {
            var read = as(persona).get(conversation);
            assertHidden(read, read.json());
            assertThat(read.json().get("versions").isEmpty()).isTrue();
            var list = as(persona).get(referral + "/conversations");
            assertHidden(list, list.items().getFirst());
            assertThat(list.items().getFirst().get("corrected").asBoolean()).isFalse();
            assertThat(as(persona).get(referral + "/timeline").text()).doesNotContain(SECRET);
        }
        var own = as("coach").get(referral + "/conversations").items().getFirst();
        assertThat(own.get("noteHidden").asBoolean()).isFalse();
        assertThat(own.get("note").asString()).isEqualTo(SECRET + "!");
        var words = Map.of("note", "Van een ander", "reason", "Daarom");
        assertThat(as("coordinator").post(conversation + "/corrections", words).status())
                .isEqualTo(403);
        assertThat(as("coordinator").post(conversation + "/additions", words).status())
                .isEqualTo(403);
    }

    @Test
    void the_author_shows_it_later_and_takes_a_wrong_click_back_before_the_lock() {
        var conversation = hidden();
        assertThat(show("coordinator", conversation, "TEAM").status()).isEqualTo(403);
        assertThat(show("coach", conversation, "TEAM").json().get("visibility").asString())
                .isEqualTo("TEAM");
        assertThat(as("coordinator").get(conversation).text()).contains(SECRET);
        assertThat(show("coach", conversation, "AUTHOR").status()).isEqualTo(200);
        assertThat(as("coordinator").get(conversation).text()).doesNotContain(SECRET);
        clock.moveAhead(Duration.ofDays(5));
        assertThat(show("coach", conversation, "AUTHOR").status()).isEqualTo(200); // as it is
        assertThat(show("coach", conversation, "TEAM").status()).isEqualTo(200);
        var narrowed = show("coach", conversation, "AUTHOR");
        assertThat(narrowed.status()).isEqualTo(409);
        assertThat(narrowed.texts("missing")).containsExactly("UNLOCKED_NOTE");
        assertThat(as("coordinator").get(conversation).text()).contains(SECRET);
        assertThat(show("coach", conversation, "EVERYBODY").errors()).containsExactly("visibility:UNKNOWN_CODE");
        assertThat(owner.sql(
                                "select detail from access_log where case_file_id = :id and detail like 'VISIBLE%' order by id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .containsExactly("VISIBLE_TEAM", "VISIBLE_AUTHOR", "VISIBLE_TEAM");
    }

    @Test
    void who_takes_the_case_over_sees_that_there_is_one_and_the_client_reads_it_in_the_export() {
        var conversation = hidden();
        var colleague = as("coach-2").get("/api/v1/me").id();
        step(as("coordinator"), referral, Map.of("step", "REASSIGN", "coachId", colleague, "reason", "Ging weg"));
        var read = as("coach-2").get(conversation);
        assertHidden(read, read.json());
        assertThat(as("coach").get(conversation).status()).isEqualTo(404);
        var asked = FullFile.asked(as("privacy"), "ACCESS", referral);
        assertThat(as("privacy").get(asked + "/export").text()).contains(SECRET);
        assertThat(as("privacy")
                        .with("Accept", "text/html")
                        .get(asked + "/export")
                        .text())
                .contains(SECRET);
    }

    @Test
    void what_a_colleague_wrote_in_it_is_not_hidden_from_them() {
        for (var written : List.of("/corrections", "/additions")) {
            var conversation = as("coach")
                    .post(referral + "/conversations", intake().put("note", "Voor ons samen"))
                    .header("Location");
            var words = Map.of("note", "Van de coördinator", "reason", "Zij belde mij");
            assertThat(as("coordinator").post(conversation + written, words).status())
                    .isEqualTo(201);
            var narrowed = show("coach", conversation, "AUTHOR");
            assertThat(narrowed.status()).as(narrowed.text()).isEqualTo(409);
            assertThat(narrowed.texts("missing")).containsExactly("OWN_WORDS_ONLY");
            assertThat(as("coordinator").get(conversation).text()).contains("Van de coördinator");
        }
    }

    @Test
    void it_counts_as_any_conversation() {
        hidden();
        assertThat(step(as("coach"), referral, Map.of("step", "START")).status())
                .isEqualTo(201);
    }
}
