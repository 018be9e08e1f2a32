package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.database.TestDatabase;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.node.ObjectNode;

/** Words in what is written about the own cases, which nobody can read in the database. */
@ExtendWith(OutputCaptureExtension.class)
class TextSearchIT extends ApiTest {

    @Test
    void a_case_is_found_by_words_of_its_note_goal_question_and_name() {
        var referral = referral("Zoektwoord", "Mijn duiven zijn weg.");
        note(referral, "Wil graag Schäkelen bij de buurvereniging.");
        as("coach").post(referral + "/goals", Map.of("text", "Weer postduiven houden", "dimension", "MEANING"));
        var id = referral.replaceFirst(".*/", "");

        assertThat(found("coach", "schakel")).containsExactly(id);
        assertThat(found("coach", "SCHÄKELEN buurver")).containsExactly(id);
        assertThat(found("coach", "zoektwoord duiven postduiven")).containsExactly(id);
        assertThat(found("coach", "kelen")).doesNotContain(id); // the end of a word begins none
        assertThat(found("coach", "schakelen paardrijden")).isEmpty();
        var reference = as("coach").get(referral).json().get("reference").asString();
        assertThat(found("coach", reference)).containsExactly(id);
    }

    @Test
    void each_reader_finds_by_what_they_may_read() {
        var referral = referral("Leesrecht", "Ik mis mijn kaartclub.");
        note(referral, "Vertelde over klaverjassenenzo.");
        var id = referral.replaceFirst(".*/", "");
        assertThat(found("coordinator", "klaverjassenenzo")).containsExactly(id);
        assertThat(found("coach-2", "klaverjassenenzo")).isEmpty();
        assertThat(found("huisarts", "klaverjassenenzo")).isEmpty();
        assertThat(found("huisarts", "leesrecht kaartclub")).containsExactly(id);
        assertThat(found("huisarts-elders", "leesrecht")).isEmpty();
    }

    @Test
    void what_was_corrected_is_found_as_it_reads_now_and_what_is_closed_when_it_is_asked_for() {
        var referral = referral("Gecorrigeerd", "Vraag.");
        var id = referral.replaceFirst(".*/", "");
        var conversation = note(referral, "Speelt trombone.");
        as("coach").post(conversation + "/corrections", Map.of("note", "Speelt tuba.", "reason", "Verkeerd gehoord"));
        assertThat(found("coach", "gecorrigeerd trombone")).isEmpty();
        assertThat(found("coach", "gecorrigeerd tuba")).containsExactly(id);

        CaseSteps.step(as("coach"), referral, Map.of("step", "WITHDRAW", "reasonCode", "OTHER"));
        assertThat(found("coach", "gecorrigeerd")).isEmpty();
        assertThat(as("coach")
                        .post(
                                "/api/v1/referrals/search",
                                Map.of("text", "gecorrigeerd", "status", List.of("WITHDRAWN")))
                        .each("id"))
                .containsExactly(id);
    }

    @Test
    void whoever_is_found_has_a_line_in_the_log() {
        var referral = referral("Gelogdgezocht", "Vraag.");
        found("coordinator", "gelogdgezocht");
        assertThat(as("privacy").get(referral + "/access-log?limit=100").each("detail"))
                .contains("SEARCH");
    }

    @Test
    void a_text_says_something() {
        assertThat(as("coach")
                        .post("/api/v1/referrals/search", Map.of("text", "a"))
                        .status())
                .isEqualTo(400);
        assertThat(as("coach")
                        .post("/api/v1/referrals/search", Map.of("text", "   "))
                        .status())
                .isEqualTo(400);
        assertThat(found("coach", "[)(*+?\\E")).isEmpty();
    }

    @Test
    void many_searches_that_take_long_leave_room_for_others() throws Exception {
        var referral = referral("Ruimte", "Vraag.");
        try (var locking = TestDatabase.ownersConnection();
                var searching = Executors.newVirtualThreadPerTaskExecutor()) {
            locking.setAutoCommit(false);
            locking.createStatement().execute("lock table goal in access exclusive mode");
            List<Future<List<String>>> searches;
            try {
                searches = IntStream.range(0, 30)
                        .mapToObj(n -> searching.submit(() -> found("coach", "ruimte")))
                        .toList();
                await().until(() -> waiting() >= 3);
                for (var n = 0; n < 5; n++) {
                    assertThat(as("coach-2").get("/api/v1/referrals?limit=1").status())
                            .isEqualTo(200);
                }
            } finally {
                locking.rollback(); // before the searches are waited for
            }
            for (var search : searches) {
                assertThat(search.get()).containsExactly(referral.replaceFirst(".*/", ""));
            }
        }
    }

    @Test
    void a_text_that_cannot_be_read_keeps_nobody_from_finding_the_rest(CapturedOutput output) {
        var whole = referral("Ongeschonden", "Vraag.");
        var broken = referral("Ongeschonden", "Vraag.");
        var goal = as("coach")
                .post(broken + "/goals", Map.of("text", "Weer zwemmen", "dimension", "MEANING"))
                .header("Location");
        var id = UUID.fromString(goal.replaceFirst(".*/", ""));
        var text = owner.sql("select text from goal where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        try {
            for (var harm : List.of(
                    "overlay(text placing '\\x00000000'::bytea from octet_length(text) - 3)", "'\\x01ff'::bytea")) {
                owner.sql("update goal set text = " + harm + " where id = :id")
                        .param("id", id)
                        .update();
                assertThat(found("coach", "ongeschonden"))
                        .containsExactlyInAnyOrder(broken.replaceFirst(".*/", ""), whole.replaceFirst(".*/", ""));
                assertThat(found("coach", "ongeschonden zwemmen")).isEmpty();
            }
            assertThat(output.getOut()).contains("A text of case " + broken.replaceFirst(".*/", ""));
        } finally {
            owner.sql("update goal set text = :text where id = :id")
                    .param("text", text)
                    .param("id", id)
                    .update();
        }
        assertThat(found("coach", "ongeschonden zwemmen")).containsExactly(broken.replaceFirst(".*/", ""));
    }

    private long waiting() {
        return owner.sql("select count(*) from pg_locks where relation = 'goal'::regclass and not granted")
                .query(Long.class)
                .single();
    }

    private String referral(String familyName, String question) {
        var body = annie().put("question", question);
        ((ObjectNode) body.get("client")).put("familyName", familyName);
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        return referral;
    }

    private String note(String referral, String text) {
        var answer = as("coach")
                .post(
                        referral + "/conversations",
                        Map.of(
                                "kind",
                                "PROGRESS",
                                "channel",
                                "PHONE",
                                "heldAt",
                                clock.instant().toString(),
                                "note",
                                text));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    private List<String> found(String persona, String text) {
        var answer = as(persona).post("/api/v1/referrals/search", Map.of("text", text, "limit", 100));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.each("id");
    }
}
