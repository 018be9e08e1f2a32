package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.ConversationBodies.conversation;
import static nl.welzijnoprecept.support.ConversationBodies.intake;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ThreeQuestionsIT extends ApiTest {
    private String conversations;

    @BeforeEach
    void a_case() {
        conversations = assigned(as("huisarts"), as("coach")) + "/conversations";
    }

    private static ObjectNode asked(ObjectNode body, String cause, String ownView, String satisfiedWhen) {
        body.putObject("threeQuestions")
                .put("cause", cause)
                .put("ownView", ownView)
                .put("satisfiedWhen", satisfiedWhen);
        return body;
    }

    @Test
    void they_stand_beside_the_note_and_every_version_stays_readable() {
        var body = asked(intake(), "Mijn man is er niet meer", "Ik zit te veel binnen", "Samen eten op zondag");
        var recorded = as("coach").post(conversations, body);
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.json().get("threeQuestions")).isEqualTo(body.get("threeQuestions"));
        var path = recorded.header("Location");

        var both = as("coach")
                .post(
                        path + "/corrections",
                        Map.of(
                                "note", "Anders",
                                "reason", "Verkeerd gehoord",
                                "threeQuestions", Map.of("satisfiedWhen", "Samen zingen")));
        assertThat(both.status()).as(both.text()).isEqualTo(201);
        var noteOnly = as("coach").post(path + "/corrections", Map.of("note", "Nog anders", "reason", "Spelling"));
        assertThat(noteOnly.json().at("/threeQuestions/satisfiedWhen").asString())
                .isEqualTo("Samen zingen");
        var questionsOnly = as("coach")
                .post(
                        path + "/corrections",
                        Map.of("reason", "Vergeten", "threeQuestions", Map.of("ownView", "Het is wel goed zo")));

        var read = as("coordinator").get(path).json();
        assertThat(read).isEqualTo(questionsOnly.json());
        assertThat(read.get("note").asString()).isEqualTo("Nog anders");
        assertThat(read.at("/threeQuestions/ownView").asString()).isEqualTo("Het is wel goed zo");
        assertThat(read.at("/threeQuestions/satisfiedWhen").isNull()).isTrue();
        assertThat(read.at("/versions/0/threeQuestions")).isEqualTo(body.get("threeQuestions"));
        assertThat(read.at("/versions/1/threeQuestions/satisfiedWhen").asString())
                .isEqualTo("Samen zingen");
        assertThat(read.get("versions")).hasSize(4);
        assertThat(as("coach")
                        .get(conversations)
                        .items()
                        .getFirst()
                        .at("/threeQuestions/ownView")
                        .asString())
                .isEqualTo("Het is wel goed zo");
    }

    @Test
    void they_can_be_all_that_was_noted_and_blank_answers_are_none() {
        var only = as("coach").post(conversations, asked(conversation("INTAKE"), "Verdriet", " ", null));
        assertThat(only.json().get("note").isNull()).isTrue();
        assertThat(only.json().at("/threeQuestions/cause").asString()).isEqualTo("Verdriet");
        assertThat(only.json().at("/threeQuestions/ownView").isNull()).isTrue();
        var none = as("coach").post(conversations, asked(conversation("INTAKE"), "", " ", null));
        assertThat(none.json().get("threeQuestions").isNull()).isTrue();
        assertThat(none.json().get("versions").isEmpty()).isTrue();
        assertThat(as("coach")
                        .post(only.header("Location") + "/corrections", Map.of("reason", "x"))
                        .errors())
                .containsExactly("note:REQUIRED");
        assertThat(as("coach")
                        .post(conversations, asked(conversation("INTAKE"), "x".repeat(10_001), "a\0b", null))
                        .errors())
                .containsExactlyInAnyOrder("threeQuestions.cause:TOO_LONG", "threeQuestions.ownView:INVALID_CHARACTER");
    }

    @Test
    void text_of_any_kind_is_kept_and_unreadable_in_the_database() {
        var arabic = "\u200Fأريد أن أغني مرة أخرى\u200E 😀 e\u0301 geheim";
        var recorded = as("coach").post(conversations, asked(conversation("INTAKE"), arabic, arabic, arabic));
        var read = as("coach").get(recorded.header("Location")).json();
        assertThat(read.at("/threeQuestions/satisfiedWhen").asString()).isEqualTo(arabic);
        var kept = owner.sql(
                        "select cause || own_view || satisfied_when from conversation_note where conversation_id = :id")
                .param("id", FullFile.id(recorded.header("Location")))
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();
        assertThat(kept).doesNotContain("geheim");
    }
}
