package nl.welzijnoprecept.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.Caller;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import nl.welzijnoprecept.support.ReferralBodies;
import nl.welzijnoprecept.support.ReviewCases;
import tools.jackson.databind.node.ObjectNode;

/** One of everything that a page can be about, brought there by the steps that people take; named as in {@link Walks}. */
final class WalkedFiles {
    private final Map<String, String> ids = new HashMap<>();
    private final Caller practice;
    private final Caller coach;
    private final Caller coordinator;

    private WalkedFiles(Function<String, Caller> as) {
        practice = as.apply("huisarts");
        coach = as.apply("coach");
        coordinator = as.apply("coordinator");
    }

    static Map<String, String> made(Function<String, Caller> as) {
        var files = new WalkedFiles(as);
        files.full();
        files.states(as.apply("coach-2"));
        files.meetings(as.apply("huisarts-elders"));
        files.visited(as.apply("aanbieder"));
        files.put("request", FullFile.asked(as.apply("privacy"), "ACCESS", "/api/v1/referrals/" + files.ids.get("id")));
        return files.ids;
    }

    private void full() {
        var full = FullFile.of(practice, ReferralBodies.annie(), coach);
        ok(CaseSteps.step(coach, full, Map.of("step", "START")));
        ok(coach.post(full + "/feedback", Map.of("moment", "AFTER_INTAKE", "message", "Zij zoekt gezelschap.")));
        ok(practice.post(full + "/questions", Map.of("text", "Eet zij al mee?")));
        put("id", full);
        put("referral", full);
        put(
                "appointment",
                ok(coach.post(full + "/appointments", ConversationBodies.appointment(Instant.now(), 2)))
                        .id());
        put("conversationId", first(full + "/conversations"));
        put("draftId", first(full + "/note-drafts"));
        put("goalId", first(full + "/goals"));
        put("placement", first(full + "/placements"));
        put("gap", first(coordinator, "/api/v1/activity-gaps"));
        put("activity", PlacementCases.activity(coordinator, 3));
        var me = coach.get("/api/v1/me");
        put("coach", me.id());
        put("organisation", me.json().get("organisation").get("id").asString());
        put(
                "referralDraft",
                ok(practice.post("/api/v1/referral-drafts", answered(ReferralBodies.annie())))
                        .id());
        put("secret", "0".repeat(52));
    }

    /** A draft in which nothing is left to be asked. */
    private static ObjectNode answered(ObjectNode draft) {
        ((ObjectNode) draft.get("permission")).putArray("refused").add("ACTIVITY");
        return draft;
    }

    private void states(Caller colleague) {
        put("submitted", CaseSteps.submitted(practice));
        put("closed", FullFile.closed(practice, coach));
        var assigned = put("assigned", CaseSteps.assigned(practice, coach));
        ok(colleague.post(
                "/api/v1/access-grants",
                Map.of("referralId", FullFile.id(assigned), "reasonCode", "OTHER", "reason", "Zij belde mij")));
        var paused = put("paused", CaseSteps.assigned(practice, coach));
        ok(CaseSteps.step(
                coach,
                paused,
                Map.of(
                        "step", "PAUSE",
                        "reasonCode", "HOLIDAY",
                        "until", ReferralBodies.today().plusDays(20).toString())));
        var voided = put("voided", CaseSteps.submitted(practice));
        ok(CaseSteps.step(coordinator, voided, Map.of("step", "VOID", "reason", "Dubbel")));
        var restricted = put("restricted", CaseSteps.assigned(practice, coach));
        ok(coach.put(
                restricted + "/restriction",
                Map.of("restricted", true, "team", List.of(ids.get("coach")), "reason", "Familie")));
    }

    private void meetings(Caller guest) {
        var referral = ReviewCases.caseOf(practice, coach, ReviewCases.permitting());
        var meeting = put("meeting", ReviewCases.meeting(coach, Instant.now()));
        var asked = ReviewCases.asked(coach, meeting, guest);
        var item =
                put("itemId", ReviewCases.put(coach, meeting, referral, "Durft nergens heen", "INITIALS", "EVERYBODY"));
        ReviewCases.agreed(coach, item, asked, ReferralBodies.today());
        var held = put("held", ReviewCases.meeting(coach, Instant.now()));
        ReviewCases.put(coach, held, referral, "Wil weer zingen", "ANONYMOUS", "TEAM");
        ok(ReviewCases.take(coach, held, "HOLD"));
    }

    private void visited(Caller provider) {
        var activity = put("visited", PlacementCases.activity(provider, 10));
        var referral = ok(practice.with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/api/v1/referrals", PlacementCases.told()))
                .header("Location");
        ok(CaseSteps.step(coach, referral, Map.of("step", "ASSIGN")));
        PlacementCases.accepted(coach, referral, activity);
    }

    /** What a path ends with, under this name. */
    private String put(String name, String path) {
        ids.put(name, path.substring(path.lastIndexOf('/') + 1));
        return path;
    }

    private String first(String list) {
        return first(coach, list);
    }

    private static String first(Caller who, String list) {
        return ok(who.get(list)).items().getFirst().get("id").asString();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201, 204);
        return answer;
    }
}
