package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.ConversationBodies.attempt;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CorrectionIT extends ApiTest {

    private String recorded(ObjectNode body) {
        return as("coach")
                .post(assigned(as("huisarts"), as("coach")) + "/conversations", body)
                .header("Location");
    }

    private static List<String> each(Answer answer, String field) {
        return answer.json()
                .get("versions")
                .valueStream()
                .map(version -> version.get(field).asString())
                .toList();
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_stays_readable() {
        var conversation = recorded(intake().put("note", "Heeft een zoon."));

        var answer = as("coordinator")
                .post(conversation + "/corrections", Map.of("note", "Heeft een dochter.", "reason", "Vergissing"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(conversation);
        var read = as("coach").get(conversation);
        assertThat(read.json()).isEqualTo(answer.json());
        assertThat(read.json().get("note").asString()).isEqualTo("Heeft een dochter.");
        assertThat(each(read, "note")).containsExactly("Heeft een zoon.", "Heeft een dochter.");
        var first = read.json().at("/versions/0");
        var second = read.json().at("/versions/1");
        assertThat(first.get("version").asInt()).isEqualTo(1);
        assertThat(first.get("reason").isNull()).isTrue();
        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(second.get("reason").asString()).isEqualTo("Vergissing");
        assertThat(second.at("/by/name").asString())
                .isNotEqualTo(first.at("/by/name").asString());
        assertThat(second.get("at").asString()).isGreaterThan(first.get("at").asString());
        var line = as("coach")
                .get(conversation.replaceFirst("/[^/]+$", ""))
                .items()
                .getFirst();
        assertThat(line.get("note").asString()).isEqualTo("Heeft een dochter.");
        assertThat(line.get("corrected").asBoolean()).isTrue();
    }

    @Test
    void a_conversation_without_a_note_gets_its_first_one_by_correction() {
        var conversation = recorded(attempt());
        var answer =
                as("coach").post(conversation + "/corrections", Map.of("note", "Toch iets.", "reason", "Vergeten"));
        assertThat(answer.json().at("/versions/0/version").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/versions/0/reason").asString()).isEqualTo("Vergeten");
    }

    @Test
    void corrections_at_once_are_all_kept_in_order() throws Exception {
        var conversation = recorded(intake());
        var counter = new AtomicInteger();

        var answers = ConversationIT.together(
                20,
                () -> as("coach")
                        .post(
                                conversation + "/corrections",
                                Map.of("note", "Versie " + counter.incrementAndGet(), "reason", "Tegelijk")));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        var read = as("coach").get(conversation);
        assertThat(read.json()
                        .get("versions")
                        .valueStream()
                        .map(v -> v.get("version").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
        assertThat(each(read, "note")).doesNotHaveDuplicates();
        assertThat(each(read, "at")).isSorted();
    }

    @Test
    void a_key_sent_again_corrects_once() throws Exception {
        var conversation = recorded(intake());
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());

        var answers = ConversationIT.together(
                5, () -> coach.post(conversation + "/corrections", ConversationIT.correction()));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::json).map(JsonNode::toString).distinct())
                .hasSize(1);
        assertThat(each(as("coach").get(conversation), "version")).hasSize(2);
        assertThat(coach.post(recorded(intake()) + "/corrections", ConversationIT.correction())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_correction_needs_a_note_and_a_reason() {
        var corrections = recorded(intake()) + "/corrections";
        assertThat(as("coach").post(corrections, "{}").errors()).containsExactly("note:REQUIRED", "reason:REQUIRED");
        assertThat(as("coach")
                        .post(corrections, Map.of("note", "x".repeat(100_001), "reason", "r".repeat(4001)))
                        .errors())
                .containsExactly("note:TOO_LONG", "reason:TOO_LONG");
    }

    @Test
    void the_application_cannot_change_or_remove_a_note() {
        recorded(intake());
        assertThatThrownBy(() -> application
                        .sql("update conversation_note set reason = text")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> application.sql("delete from conversation_note").update())
                .hasStackTraceContaining("permission denied");
    }
}
