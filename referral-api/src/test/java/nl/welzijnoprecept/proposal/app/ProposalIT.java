package nl.welzijnoprecept.proposal.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Proposed texts come from facts, and from nothing that anybody said. */
class ProposalIT extends ApiTest {
    private static final String MARK = "Zegswoord";

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201, 204);
    }

    private Answer propose(String persona, String referral, String moment) {
        return as(persona).get(referral + "/feedback-proposals?moment=" + moment);
    }

    /** A case in which every free text has the mark. */
    private String marked(String level) {
        var body = annie().put("feedbackLevel", level);
        body.put("question", MARK + " vraag").put("explanation", MARK + " toelichting");
        ((ObjectNode) body.get("client")).put("givenName", MARK).put("familyName", MARK);
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        var coach = as("coach");
        ok(step(coach, referral, Map.of("step", "ASSIGN", "reason", MARK)));
        var talk = coach.post(
                referral + "/conversations",
                Map.of(
                        "kind",
                        "INTAKE",
                        "channel",
                        "HOME",
                        "heldAt",
                        clock.instant().toString(),
                        "note",
                        MARK,
                        "threeQuestions",
                        Map.of("cause", MARK, "ownView", MARK, "satisfiedWhen", MARK)));
        ok(talk);
        ok(coach.post(talk.header("Location") + "/additions", Map.of("note", MARK)));
        ok(coach.post(referral + "/goals", Map.of("text", MARK, "satisfiedWhen", MARK, "kind", "SUPPORT_FIRST")));
        ok(coach.post(referral + "/strengths", Map.of("lifeArea", "FAMILY", "text", MARK, "kind", "RESOURCE")));
        ok(coach.post(
                referral + "/measurements",
                Map.of(
                        "instrument",
                        "POSITIVE_HEALTH",
                        "moment",
                        "START",
                        "takenOn",
                        "2026-01-05",
                        "scores",
                        Map.of("BODY", 7))));
        ok(coach.post(referral + "/questions", Map.of("text", MARK)));
        ok(coach.post(referral + "/feedback", Map.of("moment", "OTHER", "message", MARK)));
        ok(step(coach, referral, Map.of("step", "START", "reason", MARK)));
        var placement = coach.post(
                referral + "/placements", Map.of("activityId", CaseSteps.roomyActivity(coach), "needToKnow", MARK));
        ok(placement);
        ok(PlacementCases.take(coach, placement.header("Location"), Map.of("step", "START")));
        ok(as("privacy")
                .post(
                        FullFile.asked(as("privacy"), "CORRECTION", referral) + "/statements",
                        Map.of("referralId", FullFile.id(referral), "text", MARK)));
        return referral;
    }

    @Test
    void no_word_of_client_or_coach_comes_into_a_proposal() {
        for (var level : List.of("STATUS", "SUMMARY", "LETTER")) {
            var referral = marked(level);
            for (var moment : FeedbackMoment.values()) {
                var proposed = propose("coach", referral, moment.name());
                assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
                assertThat(proposed.text()).contains(level).doesNotContain(MARK);
            }
            ok(step(
                    as("coach"),
                    referral,
                    Map.of("step", "COMPLETE", "outcome", "ACTIVITY", "clientVerdict", "PARTLY", "reason", MARK)));
            assertThat(propose("coach", referral, "CLOSED").text()).doesNotContain(MARK);
        }
    }

    @Test
    void it_tells_the_facts_at_the_level_that_the_client_chose() {
        var referral = marked("SUMMARY");
        var name = as("coach")
                .get("/api/v1/activities/" + CaseSteps.roomyActivity(as("coach")))
                .json()
                .get("name")
                .asString();
        assertThat(propose("coach", referral, "ACTIVITY_STARTED")
                        .json()
                        .get("text")
                        .asString())
                .contains("mee aan " + name, "1 doel", "andere ondersteuning");
        assertThat(propose("coordinator", referral, "RECEIVED")
                        .json()
                        .get("text")
                        .asString())
                .contains("Stichting Samen Verder", "Fatima el Amrani");
        ok(as("coach").put(referral + "/feedback-level", Map.of("level", "STATUS")));
        assertThat(propose("coach", referral, "ACTIVITY_STARTED")
                        .json()
                        .get("text")
                        .asString())
                .isEqualTo("Er is een activiteit begonnen.");
        ok(as("coach").put(referral + "/feedback-level", Map.of("level", "LETTER")));
        assertThat(propose("coach", referral, "ACTIVITY_STARTED")
                        .json()
                        .get("text")
                        .asString())
                .startsWith("Geachte Marijke van Dalen,\n\n");
    }

    @Test
    void it_comes_in_the_language_that_is_asked_for() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var path = referral + "/feedback-proposals?moment=RECEIVED";
        assertThat(as("coach").get(path + "&language=EN").text()).contains("Thank you", "\"EN\"");
        assertThat(as("coach").with("Accept-Language", "en-GB").get(path).text())
                .contains("Thank you");
        assertThat(as("coach").with("Accept-Language", "de").get(path).text()).contains("Dank voor");
        assertThat(as("coach").get(path).text()).contains("Dank voor");
        assertThat(as("coach")
                        .get(referral + "/feedback-proposals?moment=NEVER&language=FR")
                        .errors())
                .containsExactlyInAnyOrder("moment:INVALID_VALUE", "language:INVALID_VALUE");
        assertThat(as("coach").get(referral + "/feedback-proposals").errors()).containsExactly("moment:REQUIRED");
    }

    @Test
    void who_was_known_before_is_not_said_to_be_met_after_the_referral() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var known = clock.instant().minus(Duration.ofDays(9)).toString();
        ok(as("coach")
                .post(
                        referral + "/conversations",
                        Map.of("kind", "INTAKE", "channel", "HOME", "heldAt", known, "reached", true)));
        ok(step(as("coach"), referral, Map.of("step", "START")));
        var dutch =
                propose("coach", referral, "AFTER_INTAKE").json().get("text").asString();
        assertThat(dutch).startsWith("Het eerste contact was op ").doesNotContain("verwijzing", "{");
        var english =
                as("coach").with("Accept-Language", "en").get(referral + "/feedback-proposals?moment=AFTER_INTAKE");
        assertThat(english.json().get("text").asString())
                .startsWith("The first contact was on ")
                .doesNotContain("your referral", "{");
    }

    @Test
    void it_is_for_the_team_where_something_may_be_told() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        assertThat(propose("huisarts", referral, "RECEIVED").status()).isEqualTo(403);
        assertThat(propose("coach-2", referral, "RECEIVED").status()).isEqualTo(404);
        assertThat(propose("coach-elders", referral, "RECEIVED").status()).isEqualTo(404);
        ok(as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK"))));
        var refused = propose("coach", referral, "RECEIVED");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("FEEDBACK_PERMISSION");
    }
}
