package nl.welzijnoprecept.web;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What nobody sees is not said, and what turns letters around is not kept. */
class VisibleTextIT extends ApiTest {
    private static final List<String> UNSEEN = List.of(
            "",
            " ",
            "\n\n",
            "\u00a0\u2003",
            "\u200b\u200d\ufeff",
            "\u202e",
            "\u2067\u2069",
            "\u3164\u2800",
            "\u0301",
            "\t\u00ad");

    @Test
    void what_nobody_sees_is_asked_for_again_wherever_words_are_needed() {
        var referral = assigned(as("huisarts"), as("coach"));
        var goal = as("coach")
                .post(referral + "/goals", Map.of("text", "Naar buiten"))
                .header("Location");
        var talk = as("coach")
                .post(
                        referral + "/conversations",
                        Map.of(
                                "kind",
                                "INTAKE",
                                "channel",
                                "HOME",
                                "heldAt",
                                clock.instant().toString(),
                                "note",
                                "x"))
                .header("Location");
        for (var unseen : UNSEEN) {
            var nameless = annie();
            ((ObjectNode) nameless.get("client")).put("givenName", unseen).put("familyName", unseen);
            assertThat(as("huisarts").post("/api/v1/referrals", nameless).errors())
                    .containsExactlyInAnyOrder("client.givenName:REQUIRED", "client.familyName:REQUIRED");
            for (var sent : Map.of(
                            referral + "/goals",
                            Map.of("text", unseen),
                            goal + "/actions",
                            Map.of("text", unseen, "who", "CLIENT"),
                            referral + "/strengths",
                            Map.of("lifeArea", "FAMILY", "kind", "RESOURCE", "text", unseen),
                            referral + "/questions",
                            Map.of("text", unseen),
                            talk + "/additions",
                            Map.of("note", unseen),
                            talk + "/corrections",
                            Map.of("note", "y", "reason", unseen),
                            referral + "/feedback",
                            Map.of("moment", "OTHER", "message", unseen),
                            "/api/v1/saved-views",
                            Map.of("name", unseen, "filter", Map.of()))
                    .entrySet()) {
                var answer = as("coach").post(sent.getKey(), sent.getValue());
                assertThat(answer.status())
                        .as(sent.getKey()
                                + answer.text()
                                + unseen.codePoints().boxed().toList())
                        .isEqualTo(400);
                assertThat(answer.errors()).hasSize(1).first().asString().endsWith(":REQUIRED");
            }
            var pause = Map.of("step", "RETURN", "reason", unseen);
            assertThat(as("coach")
                            .ifMatch("\"1\"")
                            .post(referral + "/steps", pause)
                            .errors())
                    .containsExactly("reason:REQUIRED");
            assertThat(as("coordinator")
                            .post(
                                    "/api/v1/activities",
                                    Map.of("name", unseen, "municipality", "GM0356", "dimensions", List.of("BODY")))
                            .errors())
                    .contains("name:REQUIRED");
        }
    }

    @Test
    void letters_stay_whichever_way_they_are_read_and_what_turns_them_around_does_not() {
        var referral = assigned(as("huisarts"), as("coach"));
        for (var text : List.of(
                "\u0645\u0631\u062d\u0628\u0627 \u2014 \u05e9\u05dc\u05d5\u05dd",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "Zo\u00eb e\u0301n \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\nverder \u200f!")) {
            assertThat(goal(referral, text)).isEqualTo(text);
        }
        assertThat(goal(referral, "\u202eabc\u202c \u2067\u05e9\u05dc\u05d5\u05dd\u2069"))
                .isEqualTo("abc \u05e9\u05dc\u05d5\u05dd");
    }

    private String goal(String referral, String text) {
        return as("coach")
                .post(referral + "/goals", Map.of("text", text))
                .json()
                .get("text")
                .asString();
    }
}
