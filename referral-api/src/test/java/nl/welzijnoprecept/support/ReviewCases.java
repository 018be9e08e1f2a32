package nl.welzijnoprecept.support;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Meetings about cases, made by the steps that people take. */
public final class ReviewCases {
    public static final String MEETINGS = "/api/v1/case-reviews";

    private ReviewCases() {}

    /** A referral of somebody who lets people of other organisations talk over it. */
    public static ObjectNode permitting() {
        var body = annie();
        ((ObjectNode) body.get("permission"))
                .putArray("purposes")
                .add("REFER")
                .add("FEEDBACK")
                .add("CASE_REVIEW");
        return body;
    }

    /** A case of this coach; answers its path. */
    public static String caseOf(Caller practice, Caller coach, ObjectNode body) {
        var referral = made(practice.post("/api/v1/referrals", body)).header("Location");
        made(CaseSteps.step(coach, referral, Map.of("step", "ASSIGN")));
        return referral;
    }

    /** A meeting a minute ago, so that it can be held; answers its path. */
    public static String meeting(Caller who, Instant now) {
        return made(who.post(MEETINGS, body(now.minus(1, ChronoUnit.MINUTES)))).header("Location");
    }

    public static Map<String, Object> body(Instant plannedAt) {
        return Map.of("title", "Overleg", "plannedAt", plannedAt.toString(), "place", "Kamer 2");
    }

    /** Somebody with a login comes to the table; answers the id of the participant. */
    public static String asked(Caller leader, String meeting, Caller guest) {
        var professional = guest.get("/api/v1/me").id();
        return made(leader.post(meeting + "/participants", Map.of("professionalId", professional)))
                .id();
    }

    public static Map<String, Object> item(String referral, String text, String as, String with) {
        return Map.of(
                "referralId",
                FullFile.id(referral),
                "question",
                "Hoe verder?",
                "shared",
                Map.of("text", text, "as", as, "with", with));
    }

    /** A case on the agenda; answers the path of the item. */
    public static String put(Caller coach, String meeting, String referral, String text, String as, String with) {
        return meeting + "/items/"
                + made(coach.post(meeting + "/items", item(referral, text, as, with)))
                        .id();
    }

    public static Answer agreed(Caller coach, String item, String participant, Object dueOn) {
        return made(coach.post(
                item + "/agreements",
                Map.of("text", "Belt de huisarts", "participantId", participant, "dueOn", dueOn.toString())));
    }

    public static Answer take(Caller who, String meeting, String step) {
        return who.ifMatch(who.get(meeting).eTag()).post(meeting + "/steps", Map.of("step", step));
    }

    public static List<JsonNode> items(Caller who, String meeting) {
        var read = who.get(meeting);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        return read.json().get("items").valueStream().toList();
    }

    public static Answer made(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
