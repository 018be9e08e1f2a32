package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.access.Role.COACH;
import static nl.welzijnoprecept.access.Role.COORDINATOR;
import static nl.welzijnoprecept.access.Role.REFERRER;
import static nl.welzijnoprecept.access.app.EndpointMatrix.AT_THE_TABLE;
import static nl.welzijnoprecept.access.app.EndpointMatrix.PERSONAS;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.Caller;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import nl.welzijnoprecept.support.ReviewCases;

/** What the endpoints of the matrix are asked for: a case of the coach, with one of everything in it. */
final class MatrixFiles {
    private final Function<String, Caller> as;
    private final Clock clock;
    private final Map<String, String> ids;

    MatrixFiles(Function<String, Caller> as, Clock clock) {
        this.as = as;
        this.clock = clock;
        this.ids = made();
    }

    private MatrixFiles(Function<String, Caller> as, Clock clock, Map<String, String> ids) {
        this.as = as;
        this.clock = clock;
        this.ids = ids;
    }

    /** A case of the coach, with one of everything in it. */
    private Map<String, String> made() {
        var referral = as.apply("huisarts")
                .post("/api/v1/referrals", PlacementCases.told().put("feedbackLevel", "LETTER"));
        var path = "/api/v1/referrals/" + referral.id();
        created(as.apply("coach").ifMatch(referral.eTag()).post(path + "/steps", Map.of("step", "ASSIGN")));
        var ids = new LinkedHashMap<String, String>();
        ids.put("{id}", referral.id());
        ids.put("{instrument}", "DJG6");
        ids.put(
                "{conversationId}",
                created(as.apply("coach").post(path + "/conversations", body(path, "/conversations")))
                        .id());
        ids.put(
                "{appointmentId}",
                created(as.apply("coach").post(path + "/appointments", body(path, "/appointments")))
                        .id());
        ids.put("{draftId}", made(as.apply("coach"), path, "/note-drafts"));
        ids.put(
                "{measurementId}",
                created(as.apply("coach").post(path + "/measurements", body(path, "/measurements")))
                        .id());
        ids.put(
                "{goalId}",
                created(as.apply("coach").post(path + "/goals", body(path, "/goals")))
                        .id());
        ids.put(
                "{actionId}",
                created(as.apply("coach")
                                .post(
                                        path + "/goals/" + ids.get("{goalId}") + "/actions",
                                        body(path, "/goals/{goalId}/actions")))
                        .id());
        ids.put(
                "{reviewId}",
                created(as.apply("coach")
                                .post(
                                        path + "/goals/" + ids.get("{goalId}") + "/reviews",
                                        body(path, "/goals/{goalId}/reviews")))
                        .id());
        ids.put(
                "{strengthId}",
                created(as.apply("coach").post(path + "/strengths", body(path, "/strengths")))
                        .id());
        ids.put("{kind}", "FEEDBACK");
        ids.put("{coachId}", as.apply("coach").get("/api/v1/me").id());
        ids.put("{municipality}", "GM0014");
        ids.put(
                "{organisationId}",
                as.apply("coach")
                        .get("/api/v1/me")
                        .json()
                        .at("/organisation/id")
                        .asString());
        ids.put(
                "{referralDraftId}",
                created(as.apply("huisarts").post("/api/v1/referral-drafts", Map.of("question", "Half")))
                        .id());
        ids.put("{viewName}", UUID.randomUUID().toString());
        ids.put(
                "{viewId}",
                created(as.apply("coordinator")
                                .post(
                                        "/api/v1/saved-views",
                                        Map.of("name", UUID.randomUUID().toString(), "filter", Map.of())))
                        .id());
        ids.put("{day}", today().plusYears(4).toString());
        ids.put("{activityId}", PlacementCases.activity(as.apply("aanbieder"), null));
        ids.put("{buddyId}", as.apply("maatje").get("/api/v1/me").id());
        ids.put(
                "{gapId}",
                created(as.apply("coach").post(path + "/gaps", body(path, "/gaps")))
                        .id());
        ids.put(
                "{placementId}",
                PlacementCases.accompanied(as.apply("coach"), path, ids.get("{activityId}"), ids.get("{buddyId}")));
        ids.put(
                "{feedbackId}",
                created(as.apply("coach").post(path + "/feedback", body(path, "/feedback")))
                        .id());
        ids.put(
                "{dueId}",
                as.apply("coach").get(path + "/feedback-due").each("id").getFirst());
        ids.put("{questionId}", made(as.apply("huisarts"), path, "/questions"));
        ids.put(
                "{colleaguesId}",
                CaseSteps.assigned(as.apply("huisarts"), as.apply("coach-2")).replaceAll(".*/", ""));
        ids.put(
                "{grantId}",
                created(as.apply("coach-2")
                                .post(
                                        "/api/v1/access-grants",
                                        Map.of(
                                                "referralId", referral.id(),
                                                "reasonCode", "OTHER",
                                                "reason", "Daarom.")))
                        .id());
        ids.put(
                "{noticeId}",
                as.apply("coach").get("/api/v1/notices").each("id").getFirst());
        ids.put("{accessId}", request("ACCESS", path));
        ids.put("{correctionId}", request("CORRECTION", path));
        meetings(ids, path);
        var closed = CaseSteps.assigned(as.apply("huisarts"), as.apply("coach"));
        FullFile.close(as.apply("coach"), closed);
        var erasure = request("ERASURE", closed);
        FullFile.decided(as.apply("privacy"), "/api/v1/client-requests/" + erasure, "GRANTED");
        ids.put("{erasureId}", erasure);
        return ids;
    }

    /** A meeting with everybody who can sit there, each of whom reads all that the table is told. */
    private void meetings(Map<String, String> ids, String referral) {
        var coach = as.apply("coach");
        var meeting = ReviewCases.meeting(coach, clock.instant());
        ids.put("{meetingId}", FullFile.id(meeting).toString());
        for (var persona : List.of("huisarts", "coordinator", "aanbieder")) {
            ids.put("{participantId}", ReviewCases.asked(coach, meeting, as.apply(persona)));
        }
        for (var madeAnew : List.of("{leavingId}", "{leavingItemId}", "{newMeetingId}")) {
            ids.put(madeAnew, UUID.randomUUID().toString());
        }
        var item = ReviewCases.put(coach, meeting, referral, "Kort", "ANONYMOUS", "EVERYBODY");
        ids.put("{itemId}", FullFile.id(item).toString());
        ReviewCases.made(coach.post(item + "/conclusions", Map.of("text", "Wachten")));
        ids.put(
                "{agreementId}",
                ReviewCases.agreed(coach, item, ids.get("{participantId}"), today())
                        .id());
    }

    private String request(String kind, String referral) {
        return FullFile.id(FullFile.asked(as.apply("privacy"), kind, referral)).toString();
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static String body(String path, String ending) {
        return EndpointMatrix.endpoints().stream()
                .filter(endpoint ->
                        endpoint.method().equals("POST") && endpoint.path().equals("/api/v1/referrals/{id}" + ending))
                .findFirst()
                .orElseThrow()
                .body();
    }

    String id(String name) {
        return ids.get(name);
    }

    /** The endpoint, asked for what is here. */
    Answer sent(Caller caller, Endpoint endpoint) {
        return caller.send(
                endpoint.method(), filled(endpoint.path()), endpoint.body() == null ? null : filled(endpoint.body()));
    }

    /** With what is that role's own, or there anew: nobody meets what the role before left behind. */
    MatrixFiles freshFor(Role role, Endpoint endpoint) {
        var path = endpoint.path();
        var within = "/api/v1/referrals/" + ids.get("{id}");
        var caller = as.apply(PERSONAS.get(role == COORDINATOR ? COORDINATOR : COACH));
        var more = new LinkedHashMap<>(ids);
        if (path.contains("{draftId}")) {
            more.put("{draftId}", made(caller, within, "/note-drafts"));
        }
        if (path.matches(".*/(replacements|outcomes)")) {
            more.put("{appointmentId}", made(caller, within, "/appointments"));
        }
        if (path.endsWith("/answers")) {
            var other = as.apply(role == REFERRER ? "coach" : "huisarts");
            more.put("{questionId}", made(other, within, "/questions"));
        }
        if (path.endsWith("/visibility")) {
            more.put("{conversationId}", made(caller, within, "/conversations"));
        }
        if (path.endsWith("/placements")) {
            more.put("{activityId}", PlacementCases.activity(as.apply("aanbieder"), null));
        }
        if (path.endsWith("/follow-ups")) {
            more.put("{placementId}", started(within));
        }
        if (path.endsWith("/saved-views")) {
            more.put("{viewName}", UUID.randomUUID().toString());
        }
        if (path.contains("case-reviews")) {
            ofMeetings(path, role, more);
        }
        return new MatrixFiles(as, clock, more);
    }

    /** The id of a placement in an activity of its own. */
    private String started(String referral) {
        var coach = as.apply("coach");
        var activity = PlacementCases.activity(as.apply("aanbieder"), null);
        var placement = PlacementCases.accepted(coach, referral, activity);
        return created(PlacementCases.take(coach, placement, Map.of("step", "START")))
                .id();
    }

    /** Whoever sits there reads what they promised themselves; who takes something away, takes what is there anew. */
    private void ofMeetings(String path, Role role, Map<String, String> more) {
        var coach = as.apply("coach");
        var meeting = ReviewCases.MEETINGS + "/" + ids.get("{meetingId}");
        if (path.contains("{leavingId}")) {
            more.put(
                    "{leavingId}",
                    FullFile.id(ReviewCases.made(coach.post(
                                            meeting + "/participants", Map.of("outsider", Map.of("name", "S. Yilmaz"))))
                                    .id())
                            .toString());
        }
        if (path.contains("{newMeetingId}")) {
            more.put(
                    "{newMeetingId}",
                    FullFile.id(ReviewCases.meeting(coach, clock.instant())).toString());
        }
        if (path.contains("{leavingItemId}")) {
            var other = ReviewCases.caseOf(as.apply("huisarts"), coach, annie());
            more.put(
                    "{leavingItemId}",
                    FullFile.id(ReviewCases.put(coach, meeting, other, "Kort", "NAME", "TEAM"))
                            .toString());
        }
        if (path.contains("{agreementId}") && AT_THE_TABLE.contains(role)) {
            var mine = as.apply(PERSONAS.get(role)).get("/api/v1/me").id();
            coach.get(meeting)
                    .json()
                    .get("participants")
                    .valueStream()
                    .filter(one -> one.at("/professional/id").asString().equals(mine))
                    .map(one -> one.get("id").asString())
                    .findFirst()
                    .ifPresent(participant -> more.put(
                            "{agreementId}",
                            ReviewCases.agreed(coach, meeting + "/items/" + ids.get("{itemId}"), participant, today())
                                    .id()));
        }
    }

    private static String made(Caller caller, String within, String what) {
        return created(caller.post(within + what, body(within, what))).id();
    }

    /** With the ids of what is here for the names of them. */
    String filled(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }
}
