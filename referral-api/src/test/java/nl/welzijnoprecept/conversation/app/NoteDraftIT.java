package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.conversation.app.ConversationIT.together;
import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

class NoteDraftIT extends ApiTest {
    private static final Logger LOG = LoggerFactory.getLogger(NoteDraftIT.class);

    @Autowired
    private ForgetDrafts nightly;

    private String referral;

    @BeforeEach
    void a_case() {
        referral = assigned(as("huisarts"), as("coach"));
    }

    private Answer begun(Object body) {
        var answer = as("coach").post(referral + "/note-drafts", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private Answer save(String path, String eTag, String note) {
        return as("coach").ifMatch(eTag).put(path, Map.of("note", note));
    }

    @Test
    void what_is_half_typed_is_kept_as_it_is() {
        var typed = """
                {"kind": "PRO", "channel": "", "heldAt": "2026-13-", "minutes": "5o", "reached": null, "note": "Mevr. zei da",
                 "threeQuestions": {"cause": "Sinds"}, "reason": " ", "visibility": "AUT",
                 "nextAppointment": {"at": "volgende week", "minutes": 60, "place": "th"}}""";
        var draft = begun(typed);
        assertThat(draft.header("Location")).isEqualTo(referral + "/note-drafts/" + draft.id());
        var read = as("coach").get(draft.header("Location"));
        assertThat(read.json()).isEqualTo(draft.json());
        assertThat(read.eTag()).isEqualTo("\"0\"");
        assertThat(read.json().get("kind").asString()).isEqualTo("PRO");
        assertThat(read.json().get("minutes").asString()).isEqualTo("5o");
        assertThat(read.json().get("note").asString()).isEqualTo("Mevr. zei da");
        assertThat(read.json().at("/nextAppointment/minutes").asInt()).isEqualTo(60);
        assertThat(read.json().at("/threeQuestions/cause").asString()).isEqualTo("Sinds");
        var saved = save(draft.header("Location"), read.eTag(), "Mevr. zei dat");
        assertThat(saved.status()).isEqualTo(204);
        assertThat(saved.eTag()).isEqualTo("\"1\"");
        var again = as("coach").get(draft.header("Location"));
        assertThat(again.json().get("note").asString()).isEqualTo("Mevr. zei dat");
        assertThat(again.json().get("kind").isNull()).isTrue(); // the whole draft is what was sent last
        assertThat(as("coach").get(referral + "/note-drafts").items()).hasSize(1);
    }

    @Test
    void only_sizes_are_checked() {
        var draft = begun("{}").header("Location");
        var faults = as("coach").ifMatch("\"0\"").put(draft, """
                {"note": "%s", "kind": "%s", "minutes": {"a": 1}, "reason": "%s"}""".formatted(
                        "x".repeat(100_001), "k".repeat(65), "r".repeat(4001)));
        assertThat(faults.status()).isEqualTo(400);
        assertThat(faults.errors())
                .containsExactlyInAnyOrder(
                        "note:TOO_LONG", "kind:TOO_LONG", "minutes:INVALID_VALUE", "reason:TOO_LONG");
        assertThat(save(draft, "\"0\"", "x".repeat(1024 * 1024)).status()).isEqualTo(413);
        assertThat(as("coach").get(draft).eTag()).isEqualTo("\"0\"");
        var longest = "\u200Fשלום é😀".repeat(9_000);
        assertThat(save(draft, "\"0\"", longest).status()).isEqualTo(204);
        assertThat(as("coach").get(draft).json().get("note").asString()).isEqualTo(longest);
        assertThat(save(draft, "\"1\"", "a\0b").errors()).containsExactly("note:INVALID_CHARACTER");
    }

    @Test
    void two_tabs_cannot_overwrite_each_other() throws Exception {
        var draft = begun(Map.of("note", "begin")).header("Location");
        assertThat(save(draft, "\"0\"", "uit het ene tabblad").status()).isEqualTo(204);
        var other = save(draft, "\"0\"", "uit het andere");
        assertThat(other.status()).isEqualTo(412);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        assertThat(other.text()).doesNotContain("tabblad", "andere");
        var newer = as("coach").get(draft);
        assertThat(newer.json().get("note").asString()).isEqualTo("uit het ene tabblad");
        assertThat(as("coach").put(draft, Map.of("note", "zonder")).status()).isEqualTo(428);

        var answers = together(10, () -> save(draft, newer.eTag(), "tegelijk"));
        assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(204).containsOnly(204, 412);
        assertThat(as("coach").get(draft).eTag()).isEqualTo("\"2\"");
    }

    @Test
    void after_a_crash_the_same_beginning_finds_the_same_draft() throws Exception {
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("note", "Eerste letters");
        var begun = together(5, () -> coach.post(referral + "/note-drafts", body));
        assertThat(begun).allMatch(answer -> answer.status() == 201);
        assertThat(begun.stream().map(Answer::id).distinct()).hasSize(1);
        var path = begun.getFirst().header("Location");
        save(path, "\"0\"", "Eerste letters en meer");
        var after = coach.post(referral + "/note-drafts", body);
        assertThat(after.eTag()).isEqualTo("\"1\"");
        assertThat(after.json().get("note").asString()).isEqualTo("Eerste letters en meer");
        assertThat(coach.post(referral + "/note-drafts", Map.of("note", "iets anders"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void only_its_author_reads_it_and_only_while_the_case_is_theirs() {
        var draft = begun(Map.of("note", "Nog niet af")).header("Location");
        for (var persona : new String[] {"coordinator", "coach-2", "coach-elders"}) {
            assertThat(as(persona).get(draft).status()).as(persona).isEqualTo(404);
            assertThat(as(persona).ifMatch("\"0\"").put(draft, Map.of()).status())
                    .as(persona)
                    .isEqualTo(404);
            assertThat(as(persona).delete(draft).status()).as(persona).isEqualTo(404);
        }
        assertThat(as("coordinator").get(referral + "/note-drafts").items()).isEmpty();
        assertThat(as("huisarts").get(draft).status()).isEqualTo(403);
        as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", FullFile.id(referral), "reasonCode", "OTHER", "reason", "Daarom"));
        assertThat(as("coach-2").get(draft).status()).isEqualTo(404);

        var colleague = as("coach-2").get("/api/v1/me").id();
        step(as("coordinator"), referral, Map.of("step", "REASSIGN", "coachId", colleague, "reason", "Verlof"));
        assertThat(as("coach").get(draft).status()).isEqualTo(404);
        assertThat(as("coach").ifMatch("\"0\"").put(draft, Map.of()).status()).isEqualTo(404);
        assertThat(as("coach-2").get(draft).status()).isEqualTo(404);
        assertThat(as("coach-2").get(referral + "/note-drafts").items()).isEmpty();
    }

    @Test
    void it_goes_with_what_it_became_and_what_is_sent_twice_stays_one() throws Exception {
        var draft = begun(intake());
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = intake().put("draftId", draft.id());
        var sent = together(5, () -> coach.post(referral + "/conversations", body));
        assertThat(sent).allMatch(answer -> answer.status() == 201);
        assertThat(as("coach").get(referral + "/conversations").items()).hasSize(1);
        assertThat(as("coach").get(draft.header("Location")).status()).isEqualTo(404);
        // From another tab, under another key: it was sent already.
        assertThat(as("coach").post(referral + "/conversations", body).errors()).containsExactly("draftId:NOT_FOUND");
        assertThat(as("coach").get(referral + "/conversations").items()).hasSize(1);

        var kept = begun(intake());
        var wrong = intake().put("draftId", kept.id())
                .put("appointmentId", UUID.randomUUID().toString());
        assertThat(as("coach").post(referral + "/conversations", wrong).status())
                .isEqualTo(400);
        assertThat(as("coach").get(kept.header("Location")).status()).isEqualTo(200); // nothing is lost by a refusal
        assertThat(as("coordinator")
                        .post(referral + "/conversations", intake().put("draftId", kept.id()))
                        .errors())
                .containsExactly("draftId:NOT_FOUND");

        var conversation = sent.getFirst().header("Location");
        var correction = begun(Map.of("conversationId", sent.getFirst().id(), "note", "Beter"));
        assertThat(correction.json().get("conversationId").asString())
                .isEqualTo(sent.getFirst().id());
        as("coach")
                .post(
                        conversation + "/corrections",
                        Map.of("note", "Beter", "reason", "Vergissing", "draftId", correction.id()));
        var addition = begun(Map.of("conversationId", sent.getFirst().id(), "note", "Nog iets"));
        as("coach").post(conversation + "/additions", Map.of("note", "Nog iets", "draftId", addition.id()));
        assertThat(as("coach").get(referral + "/note-drafts").each("id")).containsExactly(kept.id());
        assertThat(as("coach")
                        .post(referral + "/note-drafts", Map.of("conversationId", UUID.randomUUID()))
                        .errors())
                .containsExactly("conversationId:NOT_FOUND");
        assertThat(as("coach").delete(kept.header("Location")).status()).isEqualTo(204);
        assertThat(as("coach").delete(kept.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void it_goes_after_thirty_days_unless_the_file_is_held() {
        var old = begun(Map.of("note", "Oud")).id();
        var recent = begun(Map.of("note", "Bijna oud")).id();
        age(old, 31);
        age(recent, 29);
        var held = assigned(as("huisarts"), as("coach"));
        var kept = as("coach")
                .post(held + "/note-drafts", Map.of("note", "Oud, maar er loopt een klacht"))
                .id();
        as("privacy").post(held + "/legal-hold", Map.of("reason", "Klacht"));
        age(kept, 31);

        nightly.forget();

        assertThat(as("coach").get(referral + "/note-drafts").each("id")).containsExactly(recent);
        assertThat(as("coach").get(held + "/note-drafts").each("id")).containsExactly(kept);
    }

    private void age(String draft, int days) {
        owner.sql("update note_draft set changed_at = now() - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", UUID.fromString(draft))
                .update();
    }

    @Test
    void it_is_encrypted_and_the_log_tells_of_beginning_and_reading_only() {
        var draft = begun(Map.of("note", "Geheim voornemen"));
        for (var revision = 0; revision < 5; revision++) {
            save(draft.header("Location"), "\"" + revision + "\"", "Geheim voornemen " + revision);
        }
        as("coach").get(draft.header("Location"));
        var bytes = owner.sql("select content from note_draft where id = :id")
                .param("id", UUID.fromString(draft.id()))
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();
        assertThat(bytes).doesNotContain("voornemen");
        assertThat(owner.sql("select action from access_log where case_file_id = :id and detail = 'DRAFT' order by id")
                        .param("id", FullFile.id(referral))
                        .query(String.class)
                        .list())
                .containsExactly("C", "R");
    }

    /** Prints what a saving takes, over HTTP with everything in it; how fast a machine is, is no fault of the code. */
    @Test
    void saving_is_cheap() {
        var path = begun(Map.of("note", "")).header("Location");
        var note = "Mevrouw vertelde over vroeger. ".repeat(60);
        var times = new long[500];
        for (var n = 0; n < 50 + times.length; n++) {
            var body = Map.of("kind", "PROGRESS", "channel", "HOME", "note", note + n);
            var caller = as("coach").ifMatch("\"" + n + "\"");
            var start = System.nanoTime();
            assertThat(caller.put(path, body).status()).isEqualTo(204);
            if (n >= 50) {
                times[n - 50] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        LOG.info("saving a draft, 500 times: median {} µs, p95 {} µs", times[250] / 1000, times[475] / 1000);
    }
}
