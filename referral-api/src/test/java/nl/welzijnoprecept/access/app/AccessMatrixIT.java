package nl.welzijnoprecept.access.app;

import static nl.welzijnoprecept.access.Role.ADMINISTRATOR;
import static nl.welzijnoprecept.access.Role.ANALYST;
import static nl.welzijnoprecept.access.Role.BUDDY;
import static nl.welzijnoprecept.access.Role.COACH;
import static nl.welzijnoprecept.access.Role.COORDINATOR;
import static nl.welzijnoprecept.access.Role.PRIVACY_OFFICER;
import static nl.welzijnoprecept.access.Role.PROVIDER;
import static nl.welzijnoprecept.access.Role.REFERRER;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.docs.GeneratedDoc;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.Caller;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.PlacementCases;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint with every role. An endpoint that is missing here fails the build; docs/access.md is made from it. */
class AccessMatrixIT extends ApiTest {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> CASE_TEAM = EnumSet.of(COACH, COORDINATOR);
    private static final Set<Role> WITH_CASES = EnumSet.of(REFERRER, COACH, COORDINATOR);

    private static final Set<Role> AT_THE_TABLE = EnumSet.of(REFERRER, COACH, COORDINATOR, PROVIDER);

    private static final Map<Role, String> PERSONAS = Map.of(
            REFERRER, "huisarts",
            COACH, "coach",
            COORDINATOR, "coordinator",
            PROVIDER, "aanbieder",
            BUDDY, "maatje",
            ANALYST, "gemeente",
            PRIVACY_OFFICER, "privacy",
            ADMINISTRATOR, "beheerder");

    /** Where there is nothing of any client: the own login, figures, activities, terms, and what names a file by its id only. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "GET /api/v1/me",
            "GET /api/v1/professionals",
            "GET /api/v1/notices",
            "GET /api/v1/saved-views",
            "GET /api/v1/saved-views/{}",
            "GET /api/v1/professionals/{}/profile",
            "GET /api/v1/norms",
            "GET /api/v1/closures",
            "GET /api/v1/working-calendar",
            "GET /api/v1/safety-card",
            "GET /api/v1/case-reviews",
            "GET /api/v1/instruments",
            "GET /api/v1/instruments/{}",
            "GET /api/v1/activities",
            "GET /api/v1/activities/{}",
            "GET /api/v1/activities/coverage",
            "GET /api/v1/activities/export",
            "GET /api/v1/statistics/referrals",
            "GET /api/v1/statistics/indicators",
            "GET /api/v1/retention/policies",
            "GET /api/v1/erasure-receipts");

    /** Of many files at once: one line, for nobody in particular. */
    private static final Set<String> LISTS = Set.of(
            "GET /api/v1/referrals",
            "GET /api/v1/referrals/counts",
            "GET /api/v1/referral-drafts",
            "GET /api/v1/referral-drafts/{}",
            "GET /api/v1/actions",
            "GET /api/v1/agreements",
            "GET /api/v1/appointments",
            "GET /api/v1/feedback",
            "GET /api/v1/feedback-due",
            "GET /api/v1/questions",
            "GET /api/v1/practice-report",
            "GET /api/v1/access-log",
            "GET /api/v1/client-requests",
            "GET /api/v1/retention/reviews");

    /** Looked for by what a file is not: who is found has a line each, and looking has one for nobody. */
    private static final String SEARCH = "GET /api/v1/client-requests/{}/candidates";

    /** There already, by the preparation or the role before: who may do it is told so. */
    private static final Set<String> ONCE = Set.of(
            "POST /api/v1/referrals/{id}/placements",
            "POST /api/v1/referrals/{id}/placements/{placementId}/follow-ups");

    private static final Set<String> EXECUTED = Set.of(SEARCH, "GET /api/v1/client-requests/{}/export");

    /** An endpoint: who it is for, and what the others get (404 where even its existence is nobody's business). */
    private record Endpoint(String method, String path, Set<Role> roles, int refusal, String body) {
        static Endpoint get(String path, Set<Role> roles, int refusal) {
            return new Endpoint("GET", path, roles, refusal, null);
        }

        static Endpoint post(String path, Set<Role> roles, int refusal, String body) {
            return new Endpoint("POST", path, roles, refusal, body);
        }

        String name() {
            return method + " " + path;
        }
    }

    private static List<Endpoint> endpoints() {
        var referral = "/api/v1/referrals/{id}";
        var conversation = "{\"kind\": \"PROGRESS\", \"channel\": \"PHONE\", \"heldAt\": \"2026-01-05T10:00:00Z\"}";
        var measurement = "{\"instrument\": \"POSITIVE_HEALTH\", \"moment\": \"INTERIM\", \"takenOn\": \"" + today()
                + "\", \"scores\": {\"BODY\": 5}}";
        var attended = "{\"on\": \"" + today() + "\", \"presence\": \"PRESENT\"}";
        var appointment =
                "{\"kind\": \"PROGRESS\", \"channel\": \"HOME\", \"at\": \"" + today().plusDays(9) + "T10:00:00Z\"}";
        var meeting = "{\"title\": \"Overleg\", \"plannedAt\": \"" + today() + "T10:00:00Z\"}";
        var officer = EnumSet.of(PRIVACY_OFFICER);
        var reason = "{\"reason\": \"Past bij de wet\"}";
        return List.of(
                Endpoint.get("/api/v1/me", EVERYBODY, 403),
                Endpoint.get("/api/v1/professionals", EnumSet.of(COACH, COORDINATOR, PRIVACY_OFFICER), 403),
                Endpoint.get("/api/v1/referral-drafts", EnumSet.of(REFERRER), 403),
                Endpoint.post("/api/v1/referral-drafts", EnumSet.of(REFERRER), 403, "{\"question\": \"Half\"}"),
                Endpoint.get("/api/v1/referral-drafts/{referralDraftId}", EnumSet.of(REFERRER), 403),
                new Endpoint(
                        "PUT",
                        "/api/v1/referral-drafts/{referralDraftId}",
                        EnumSet.of(REFERRER),
                        403,
                        "{\"question\": \"Heel\"}"),
                new Endpoint("DELETE", "/api/v1/referral-drafts/{referralDraftId}", EnumSet.of(REFERRER), 403, null),
                Endpoint.get("/api/v1/saved-views", WITH_CASES, 403),
                Endpoint.get("/api/v1/saved-views/{viewId}", EnumSet.of(COORDINATOR), 404),
                Endpoint.post("/api/v1/saved-views", WITH_CASES, 403, "{\"name\": \"{viewName}\", \"filter\": {}}"),
                new Endpoint(
                        "PUT",
                        "/api/v1/saved-views/{viewId}",
                        EnumSet.of(COORDINATOR),
                        404,
                        "{\"name\": \"{viewName}\", \"filter\": {}}"),
                new Endpoint("DELETE", "/api/v1/saved-views/{viewId}", EnumSet.of(COORDINATOR), 404, null),
                Endpoint.get("/api/v1/professionals/{coachId}/profile", CASE_TEAM, 403),
                new Endpoint("PUT", "/api/v1/professionals/{coachId}/profile", CASE_TEAM, 403, "{\"capacity\": 40}"),
                Endpoint.get(referral + "/coach-suggestions", EnumSet.of(COORDINATOR), 403),
                Endpoint.post(
                        referral + "/amendments",
                        WITH_CASES,
                        404,
                        annie().put("reason", "Nieuw").toString()),
                Endpoint.get(referral + "/amendments", WITH_CASES, 404),
                Endpoint.get("/api/v1/norms", CASE_TEAM, 403),
                new Endpoint(
                        "PUT",
                        "/api/v1/norms/{kind}",
                        EnumSet.of(COORDINATOR),
                        403,
                        "{\"amount\": 5, \"unit\": \"WORKING_DAYS\"}"),
                new Endpoint("DELETE", "/api/v1/norms/{kind}", EnumSet.of(COORDINATOR), 403, null),
                Endpoint.get("/api/v1/working-calendar", CASE_TEAM, 403),
                new Endpoint(
                        "PUT",
                        "/api/v1/working-calendar",
                        EnumSet.of(COORDINATOR),
                        403,
                        "{\"liberationDay\": \"LUSTRUM\"}"),
                Endpoint.get("/api/v1/closures", CASE_TEAM, 403),
                Endpoint.post(
                        "/api/v1/closures",
                        EnumSet.of(COORDINATOR),
                        403,
                        "{\"from\": \"" + today().plusYears(4) + "\"}"),
                new Endpoint("DELETE", "/api/v1/closures/{day}", EnumSet.of(COORDINATOR), 403, null),
                Endpoint.post("/api/v1/referrals", EnumSet.of(REFERRER), 403, annie().toString()),
                Endpoint.get("/api/v1/referrals", WITH_CASES, 403),
                Endpoint.get("/api/v1/referrals/counts", WITH_CASES, 403),
                Endpoint.post("/api/v1/referrals/reassignments", EnumSet.of(COORDINATOR), 403, """
                        {"items": [{"referralId": "%1$s", "coachId": "%1$s"}], "reason": "Verlof"}""".formatted(
                                java.util.UUID.randomUUID())),
                Endpoint.post("/api/v1/referrals/search", WITH_CASES, 403, "{\"familyName\": \"Niemand\"}"),
                Endpoint.get(referral, WITH_CASES, 404),
                Endpoint.post(referral + "/steps", WITH_CASES, 404, "{\"step\": \"UNDO\"}"),
                Endpoint.get(referral + "/steps", WITH_CASES, 404),
                new Endpoint("DELETE", referral + "/warnings/possible-duplicate", EnumSet.of(COORDINATOR), 403, null),
                Endpoint.get(referral + "/access-log", EnumSet.of(PRIVACY_OFFICER), 403),
                Endpoint.get(referral + "/access-log/client-view", EnumSet.of(PRIVACY_OFFICER), 403),
                Endpoint.get("/api/v1/access-log", EnumSet.of(PRIVACY_OFFICER), 403),
                Endpoint.post(
                        "/api/v1/client-requests",
                        officer,
                        403,
                        "{\"kind\": \"ACCESS\", \"files\": [\"{id}\"], \"receivedOn\": \"" + today()
                                + "\", \"identityCheck\": \"ID_DOCUMENT\"}"),
                Endpoint.get("/api/v1/client-requests", officer, 403),
                Endpoint.get("/api/v1/client-requests/{accessId}", officer, 403),
                Endpoint.get("/api/v1/client-requests/{accessId}/candidates", officer, 403),
                Endpoint.post("/api/v1/client-requests/{accessId}/files", officer, 403, "{\"referralId\": \"{id}\"}"),
                Endpoint.get("/api/v1/client-requests/{accessId}/export", officer, 403),
                Endpoint.post("/api/v1/client-requests/{accessId}/extension", officer, 403, reason),
                Endpoint.post(
                        "/api/v1/client-requests/{accessId}/decision",
                        officer,
                        403,
                        "{\"outcome\": \"GRANTED\", \"reason\": \"Recht op inzage\"}"),
                Endpoint.post(
                        "/api/v1/client-requests/{correctionId}/statements",
                        officer,
                        403,
                        "{\"referralId\": \"{id}\", \"text\": \"Zo was het niet\"}"),
                Endpoint.post("/api/v1/client-requests/{erasureId}/erasure", officer, 403, ""),
                Endpoint.post(referral + "/legal-hold", officer, 403, reason),
                Endpoint.get(referral + "/legal-hold", officer, 403),
                new Endpoint("DELETE", referral + "/legal-hold", officer, 403, null),
                Endpoint.get("/api/v1/retention/policies", officer, 403),
                Endpoint.get("/api/v1/retention/reviews", officer, 403),
                Endpoint.post(
                        referral + "/retention-postponement",
                        officer,
                        403,
                        "{\"until\": \"" + today() + "\", \"reason\": \"Klacht\"}"),
                new Endpoint("DELETE", referral + "/retention-postponement", officer, 403, null),
                Endpoint.get("/api/v1/erasure-receipts", officer, 403),
                Endpoint.post(referral + "/conversations", CASE_TEAM, 403, conversation),
                Endpoint.get(referral + "/conversations", CASE_TEAM, 403),
                Endpoint.get(referral + "/conversations/{conversationId}", CASE_TEAM, 403),
                Endpoint.post(
                        referral + "/conversations/{conversationId}/corrections",
                        CASE_TEAM,
                        403,
                        "{\"note\": \"Toch dinsdag.\", \"reason\": \"Verkeerde dag.\"}"),
                Endpoint.post(
                        referral + "/conversations/{conversationId}/additions",
                        CASE_TEAM,
                        403,
                        "{\"note\": \"Belde nog terug.\"}"),
                new Endpoint(
                        "PUT",
                        referral + "/conversations/{conversationId}/visibility",
                        CASE_TEAM,
                        403,
                        "{\"visibility\": \"TEAM\"}"),
                Endpoint.post(referral + "/appointments", CASE_TEAM, 403, appointment),
                Endpoint.get(referral + "/appointments", CASE_TEAM, 403),
                Endpoint.get(referral + "/appointments/{appointmentId}", CASE_TEAM, 403),
                Endpoint.post(referral + "/appointments/{appointmentId}/replacements", CASE_TEAM, 403, appointment),
                Endpoint.post(
                        referral + "/appointments/{appointmentId}/outcomes",
                        CASE_TEAM,
                        403,
                        "{\"outcome\": \"CANCELLED\", \"reasonCode\": \"CLIENT\"}"),
                Endpoint.get("/api/v1/appointments?from=2026-11-01&to=2026-11-30", EnumSet.of(COACH), 403),
                Endpoint.post(referral + "/note-drafts", CASE_TEAM, 403, "{\"note\": \"Half\"}"),
                Endpoint.get(referral + "/note-drafts", CASE_TEAM, 403),
                Endpoint.get(referral + "/note-drafts/{draftId}", CASE_TEAM, 403),
                new Endpoint("PUT", referral + "/note-drafts/{draftId}", CASE_TEAM, 403, "{\"note\": \"Half\"}"),
                new Endpoint("DELETE", referral + "/note-drafts/{draftId}", CASE_TEAM, 403, null),
                Endpoint.get(referral + "/timeline", CASE_TEAM, 403),
                Endpoint.get("/api/v1/safety-card", CASE_TEAM, 403),
                Endpoint.post("/api/v1/case-reviews", CASE_TEAM, 403, meeting),
                Endpoint.get("/api/v1/case-reviews", AT_THE_TABLE, 403),
                Endpoint.get("/api/v1/case-reviews/{meetingId}", AT_THE_TABLE, 403),
                new Endpoint("PUT", "/api/v1/case-reviews/{meetingId}", CASE_TEAM, 403, meeting),
                Endpoint.post("/api/v1/case-reviews/{meetingId}/steps", CASE_TEAM, 403, "{\"step\": \"HOLD\"}"),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/participants",
                        CASE_TEAM,
                        403,
                        "{\"outsider\": {\"name\": \"S. Yilmaz\"}}"),
                new Endpoint(
                        "DELETE", "/api/v1/case-reviews/{meetingId}/participants/{leavingId}", CASE_TEAM, 403, null),
                Endpoint.post(
                        "/api/v1/case-reviews/{newMeetingId}/items",
                        CASE_TEAM,
                        403,
                        "{\"referralId\": \"{id}\", \"question\": \"Hoe verder?\", \"shared\":"
                                + " {\"text\": \"Kort\", \"as\": \"NAME\", \"with\": \"TEAM\"}}"),
                new Endpoint("DELETE", "/api/v1/case-reviews/{meetingId}/items/{leavingItemId}", CASE_TEAM, 403, null),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/conclusions",
                        CASE_TEAM,
                        403,
                        "{\"text\": \"Wachten\", \"reason\": \"Anders\"}"),
                Endpoint.get("/api/v1/case-reviews/{meetingId}/items/{itemId}/conclusions", CASE_TEAM, 403),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements",
                        CASE_TEAM,
                        403,
                        "{\"text\": \"Bellen\", \"participantId\": \"{participantId}\", \"dueOn\": \"" + today()
                                + "\"}"),
                Endpoint.get(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements/{agreementId}", AT_THE_TABLE, 403),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements/{agreementId}/states",
                        AT_THE_TABLE,
                        403,
                        "{\"state\": \"DONE\"}"),
                Endpoint.get(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements/{agreementId}/states",
                        AT_THE_TABLE,
                        403),
                Endpoint.get("/api/v1/agreements", AT_THE_TABLE, 403),
                Endpoint.get(referral + "/case-director", CASE_TEAM, 403),
                new Endpoint(
                        "PUT",
                        referral + "/case-director",
                        CASE_TEAM,
                        403,
                        "{\"outsider\": {\"name\": \"S. Yilmaz\"}, \"since\": \"" + today()
                                + "\", \"reason\": \"Kent haar\"}"),
                Endpoint.post(referral + "/measurements", CASE_TEAM, 403, measurement),
                Endpoint.get(referral + "/measurements", CASE_TEAM, 403),
                Endpoint.get(referral + "/measurements/pairs", CASE_TEAM, 403),
                Endpoint.get(referral + "/measurements/{measurementId}", CASE_TEAM, 403),
                Endpoint.get("/api/v1/instruments", EVERYBODY, 403),
                Endpoint.get("/api/v1/instruments/{instrument}", EVERYBODY, 403),
                Endpoint.post(referral + "/goals", CASE_TEAM, 403, "{\"text\": \"Weer zingen.\"}"),
                Endpoint.get(referral + "/goals", CASE_TEAM, 403),
                Endpoint.get(referral + "/goals/{goalId}", CASE_TEAM, 403),
                Endpoint.post(
                        referral + "/goals/{goalId}/actions",
                        CASE_TEAM,
                        403,
                        "{\"text\": \"Het koor bellen.\", \"who\": \"CLIENT\"}"),
                Endpoint.get(referral + "/goals/{goalId}/actions", CASE_TEAM, 403),
                Endpoint.get(referral + "/goals/{goalId}/actions/{actionId}", CASE_TEAM, 403),
                Endpoint.post(
                        referral + "/goals/{goalId}/actions/{actionId}/states",
                        CASE_TEAM,
                        403,
                        "{\"state\": \"DONE\"}"),
                Endpoint.get(referral + "/goals/{goalId}/actions/{actionId}/states", CASE_TEAM, 403),
                Endpoint.get("/api/v1/actions", CASE_TEAM, 403),
                Endpoint.post(referral + "/goals/{goalId}/states", CASE_TEAM, 403, "{\"state\": \"REACHED\"}"),
                Endpoint.get(referral + "/goals/{goalId}/states", CASE_TEAM, 403),
                Endpoint.post(
                        referral + "/goals/{goalId}/reviews",
                        CASE_TEAM,
                        403,
                        "{\"moment\": \"FOLLOW_UP\", \"verdict\": \"PARTLY\"}"),
                Endpoint.get(referral + "/goals/{goalId}/reviews", CASE_TEAM, 403),
                Endpoint.get(referral + "/goals/{goalId}/reviews/{reviewId}", CASE_TEAM, 403),
                Endpoint.post(
                        referral + "/strengths",
                        CASE_TEAM,
                        403,
                        "{\"lifeArea\": \"FAMILY\", \"text\": \"Haar zus.\", \"kind\": \"RESOURCE\"}"),
                Endpoint.get(referral + "/strengths", CASE_TEAM, 403),
                Endpoint.get(referral + "/strengths/{strengthId}", CASE_TEAM, 403),
                Endpoint.post(referral + "/gaps", CASE_TEAM, 403, "{\"dimension\": \"MIND\", \"text\": \"Schaken.\"}"),
                Endpoint.get(referral + "/gaps", CASE_TEAM, 403),
                Endpoint.get("/api/v1/activity-gaps", EnumSet.of(COORDINATOR), 403),
                Endpoint.post(
                        "/api/v1/activity-gaps/{gapId}/closure",
                        EnumSet.of(COORDINATOR),
                        403,
                        "{\"activityId\": \"{activityId}\"}"),
                Endpoint.post(referral + "/placements", CASE_TEAM, 403, "{\"activityId\": \"{activityId}\"}"),
                Endpoint.get(referral + "/placements", CASE_TEAM, 403),
                Endpoint.get(referral + "/placements/{placementId}", CASE_TEAM, 403),
                Endpoint.post(referral + "/placements/{placementId}/steps", CASE_TEAM, 403, "{\"step\": \"START\"}"),
                Endpoint.get(referral + "/placements/{placementId}/steps", CASE_TEAM, 403),
                new Endpoint(
                        "PUT",
                        referral + "/placements/{placementId}/need-to-know",
                        CASE_TEAM,
                        403,
                        "{\"needToKnow\": \"Hoort slecht\"}"),
                new Endpoint(
                        "PUT",
                        referral + "/placements/{placementId}/buddy",
                        CASE_TEAM,
                        403,
                        "{\"professionalId\": \"{buddyId}\"}"),
                new Endpoint("DELETE", referral + "/placements/{placementId}/buddy", CASE_TEAM, 403, null),
                Endpoint.post(referral + "/placements/{placementId}/attendance", CASE_TEAM, 403, attended),
                Endpoint.get(referral + "/placements/{placementId}/attendance", CASE_TEAM, 403),
                Endpoint.post(
                        referral + "/placements/{placementId}/follow-ups",
                        CASE_TEAM,
                        403,
                        "{\"moment\": \"FOLLOW_UP\", \"stillTakingPart\": \"YES\", \"on\": \"" + today() + "\"}"),
                Endpoint.get(referral + "/placements/{placementId}/follow-ups", CASE_TEAM, 403),
                Endpoint.get("/api/v1/activities/{activityId}/participants", EnumSet.of(PROVIDER, COORDINATOR), 403),
                Endpoint.post(
                        "/api/v1/activities/{activityId}/attendance",
                        EnumSet.of(PROVIDER, COORDINATOR),
                        403,
                        "{\"on\": \"" + today()
                                + "\", \"items\": [{\"placementId\": \"{placementId}\", \"presence\": \"PRESENT\"}]}"),
                Endpoint.get("/api/v1/visits", EnumSet.of(BUDDY), 403),
                Endpoint.post("/api/v1/visits/{placementId}/attendance", EnumSet.of(BUDDY), 403, attended),
                Endpoint.post(
                        referral + "/feedback",
                        CASE_TEAM,
                        403,
                        "{\"moment\": \"OTHER\", \"message\": \"Het gaat goed.\"}"),
                Endpoint.get(referral + "/feedback", WITH_CASES, 403),
                Endpoint.get(referral + "/feedback/{feedbackId}", WITH_CASES, 403),
                Endpoint.post(referral + "/feedback/{feedbackId}/acknowledgement", EnumSet.of(REFERRER), 403, "{}"),
                Endpoint.get(referral + "/feedback/{feedbackId}/letter", WITH_CASES, 403),
                Endpoint.get("/api/v1/feedback", EnumSet.of(REFERRER), 403),
                Endpoint.get("/api/v1/feedback-due", CASE_TEAM, 403),
                Endpoint.get(referral + "/feedback-due", CASE_TEAM, 403),
                Endpoint.post(
                        referral + "/feedback-due/{dueId}/dismissal",
                        CASE_TEAM,
                        403,
                        "{\"reasonCode\": \"NOTHING_NEW\"}"),
                Endpoint.get(referral + "/feedback-proposals?moment=RECEIVED", CASE_TEAM, 403),
                Endpoint.post(referral + "/questions", WITH_CASES, 403, "{\"text\": \"Hoe gaat het?\"}"),
                Endpoint.get(referral + "/questions", WITH_CASES, 403),
                Endpoint.get(referral + "/questions/{questionId}", WITH_CASES, 403),
                Endpoint.post(
                        referral + "/questions/{questionId}/answers",
                        WITH_CASES,
                        403,
                        "{\"text\": \"Het gaat goed.\"}"),
                Endpoint.get("/api/v1/questions", WITH_CASES, 403),
                Endpoint.get("/api/v1/practice-report?from=2026-01&to=2026-12", EnumSet.of(REFERRER), 403),
                new Endpoint(
                        "PUT",
                        referral + "/restriction",
                        CASE_TEAM,
                        403,
                        "{\"restricted\": false, \"reason\": \"Daarom.\"}"),
                Endpoint.get(referral + "/restriction", CASE_TEAM, 403),
                Endpoint.get(referral + "/permissions", WITH_CASES, 404),
                Endpoint.post(
                        referral + "/permissions",
                        EnumSet.of(REFERRER, COACH),
                        403,
                        "{\"givenOn\": \"" + today() + "\", \"givenBy\": [\"CLIENT\"], \"method\": \"ORAL\","
                                + " \"purposes\": [\"REFER\", \"FEEDBACK\"]}"),
                Endpoint.post(
                        referral + "/permissions/withdrawals",
                        EnumSet.of(REFERRER, COACH),
                        403,
                        "{\"purposes\": [\"FEEDBACK\"]}"),
                new Endpoint(
                        "PUT",
                        referral + "/feedback-level",
                        EnumSet.of(REFERRER, COACH),
                        403,
                        "{\"level\": \"SUMMARY\"}"),
                Endpoint.post(
                        "/api/v1/access-grants",
                        EnumSet.of(COACH),
                        403,
                        "{\"referralId\": \"{colleaguesId}\", \"reasonCode\": \"OTHER\", \"reason\": \"Daarom.\"}"),
                Endpoint.get("/api/v1/access-grants", CASE_TEAM, 403),
                Endpoint.get("/api/v1/access-grants/{grantId}", CASE_TEAM, 403),
                new Endpoint("DELETE", "/api/v1/access-grants/{grantId}", CASE_TEAM, 403, null),
                Endpoint.get("/api/v1/notices", EVERYBODY, 403),
                Endpoint.post("/api/v1/notices/{noticeId}/acknowledgement", EnumSet.of(COACH), 404, "{}"),
                Endpoint.get("/api/v1/activities", EVERYBODY, 403),
                Endpoint.get("/api/v1/activities/{activityId}", EVERYBODY, 403),
                Endpoint.post("/api/v1/activities/imports", EnumSet.of(COORDINATOR), 403, "[]"),
                Endpoint.get("/api/v1/activities/export?municipality=GM0356", EVERYBODY, 403),
                Endpoint.get("/api/v1/activities/coverage?municipality=GM0356", EVERYBODY, 403),
                Endpoint.get(
                        "/api/v1/statistics/referrals?municipality=GM0356&from=2026-01&to=2026-12",
                        EnumSet.of(ANALYST),
                        403),
                Endpoint.get(
                        "/api/v1/statistics/indicators?municipality=GM0356&from=2026-01&to=2026-12",
                        EnumSet.of(ANALYST),
                        403));
    }

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** A case of the coach, with one of everything in it. */
    private Map<String, String> ids() {
        var referral =
                as("huisarts").post("/api/v1/referrals", PlacementCases.told().put("feedbackLevel", "LETTER"));
        var path = "/api/v1/referrals/" + referral.id();
        created(as("coach").ifMatch(referral.eTag()).post(path + "/steps", Map.of("step", "ASSIGN")));
        var ids = new LinkedHashMap<String, String>();
        ids.put("{id}", referral.id());
        ids.put("{instrument}", "DJG6");
        ids.put(
                "{conversationId}",
                created(as("coach").post(path + "/conversations", body(path, "/conversations")))
                        .id());
        ids.put(
                "{appointmentId}",
                created(as("coach").post(path + "/appointments", body(path, "/appointments")))
                        .id());
        ids.put("{draftId}", made(as("coach"), path, "/note-drafts"));
        ids.put(
                "{measurementId}",
                created(as("coach").post(path + "/measurements", body(path, "/measurements")))
                        .id());
        ids.put(
                "{goalId}",
                created(as("coach").post(path + "/goals", body(path, "/goals"))).id());
        ids.put(
                "{actionId}",
                created(as("coach")
                                .post(
                                        path + "/goals/" + ids.get("{goalId}") + "/actions",
                                        body(path, "/goals/{goalId}/actions")))
                        .id());
        ids.put(
                "{reviewId}",
                created(as("coach")
                                .post(
                                        path + "/goals/" + ids.get("{goalId}") + "/reviews",
                                        body(path, "/goals/{goalId}/reviews")))
                        .id());
        ids.put(
                "{strengthId}",
                created(as("coach").post(path + "/strengths", body(path, "/strengths")))
                        .id());
        ids.put("{kind}", "FEEDBACK");
        ids.put("{coachId}", as("coach").get("/api/v1/me").id());
        ids.put(
                "{referralDraftId}",
                created(as("huisarts").post("/api/v1/referral-drafts", Map.of("question", "Half")))
                        .id());
        ids.put("{viewName}", UUID.randomUUID().toString());
        ids.put(
                "{viewId}",
                created(as("coordinator")
                                .post(
                                        "/api/v1/saved-views",
                                        Map.of("name", UUID.randomUUID().toString(), "filter", Map.of())))
                        .id());
        ids.put("{day}", today().plusYears(4).toString());
        ids.put("{activityId}", PlacementCases.activity(as("aanbieder"), null));
        ids.put("{buddyId}", as("maatje").get("/api/v1/me").id());
        ids.put(
                "{gapId}",
                created(as("coach").post(path + "/gaps", body(path, "/gaps"))).id());
        ids.put(
                "{placementId}",
                PlacementCases.accompanied(as("coach"), path, ids.get("{activityId}"), ids.get("{buddyId}")));
        ids.put(
                "{feedbackId}",
                created(as("coach").post(path + "/feedback", body(path, "/feedback")))
                        .id());
        ids.put("{dueId}", as("coach").get(path + "/feedback-due").each("id").getFirst());
        ids.put("{questionId}", made(as("huisarts"), path, "/questions"));
        ids.put(
                "{colleaguesId}",
                CaseSteps.assigned(as("huisarts"), as("coach-2")).replaceAll(".*/", ""));
        ids.put(
                "{grantId}",
                created(as("coach-2")
                                .post(
                                        "/api/v1/access-grants",
                                        Map.of(
                                                "referralId", referral.id(),
                                                "reasonCode", "OTHER",
                                                "reason", "Daarom.")))
                        .id());
        ids.put("{noticeId}", as("coach").get("/api/v1/notices").each("id").getFirst());
        ids.put("{accessId}", request("ACCESS", path));
        ids.put("{correctionId}", request("CORRECTION", path));
        meetings(ids, path);
        var closed = CaseSteps.assigned(as("huisarts"), as("coach"));
        FullFile.close(as("coach"), closed);
        var erasure = request("ERASURE", closed);
        FullFile.decided(as("privacy"), "/api/v1/client-requests/" + erasure, "GRANTED");
        ids.put("{erasureId}", erasure);
        return ids;
    }

    /** A meeting with everybody who can sit there, each of whom reads all that the table is told. */
    private void meetings(Map<String, String> ids, String referral) {
        var coach = as("coach");
        var meeting = ReviewCases.meeting(coach, clock.instant());
        ids.put("{meetingId}", FullFile.id(meeting).toString());
        for (var persona : List.of("huisarts", "coordinator", "aanbieder")) {
            ids.put("{participantId}", ReviewCases.asked(coach, meeting, as(persona)));
        }
        for (var madeAnew : List.of("{leavingId}", "{leavingItemId}", "{newMeetingId}")) {
            ids.put(madeAnew, java.util.UUID.randomUUID().toString());
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
        return FullFile.id(FullFile.asked(as("privacy"), kind, referral)).toString();
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static String body(String path, String ending) {
        return endpoints().stream()
                .filter(endpoint ->
                        endpoint.method().equals("POST") && endpoint.path().equals("/api/v1/referrals/{id}" + ending))
                .findFirst()
                .orElseThrow()
                .body();
    }

    @Test
    void every_endpoint_answers_its_roles_and_refuses_the_others() {
        var ids = ids();
        for (var endpoint : endpoints()) {
            var path = filled(endpoint.path(), ids);
            var body = endpoint.body() == null ? null : filled(endpoint.body(), ids);
            assertThat(nobody().send(endpoint.method(), path, body).status())
                    .as(endpoint.name())
                    .isEqualTo(401);
            for (var role : Role.values()) {
                var own = own(endpoint.path(), role, ids);
                var caller = as(PERSONAS.get(role));
                // A revision that never was: who may step meets 412, and the case stays as it is for the next role.
                var answer = (endpoint.path()
                                                .matches(
                                                        ".*/(steps|states|amendments|profile|case-director|case-reviews/\\{meetingId}|need-to-know|buddy|note-drafts/\\{draftId}|(saved-views|referral-drafts)/\\{[a-zA-Z]+})")
                                        && !endpoint.method().equals("GET")
                                ? caller.ifMatch("\"999\"")
                                : caller)
                        .send(endpoint.method(), own, body);
                if (endpoint.roles().contains(role)) {
                    assertThat(answer.status())
                            .as("%s as %s: %s", endpoint.name(), role, answer.text())
                            .isIn(200, 201, 204, 412, ONCE.contains(endpoint.name()) ? 409 : 412);
                } else {
                    assertThat(answer.status())
                            .as("%s as %s: %s", endpoint.name(), role, answer.text())
                            .isEqualTo(endpoint.refusal());
                }
            }
        }
    }

    /** Rule 4, for who may and who may not, asked in whichever manner. An endpoint is in the lists below or has its line. */
    @Test
    void every_read_of_a_clients_file_has_a_line_in_it() {
        var ids = ids();
        created(as("privacy")
                .post("/api/v1/referrals/" + ids.get("{id}") + "/legal-hold", Map.of("reason", "Past bij de wet")));
        for (var endpoint : endpoints()) {
            var name = shape(endpoint.name());
            if (!endpoint.method().equals("GET") || ABOUT_NOBODY.contains(name)) {
                continue;
            }
            var path = filled(endpoint.path(), ids);
            for (var role : endpoint.roles()) {
                var own = own(endpoint.path(), role, ids);
                var caller = as(PERSONAS.get(role));
                var eTag = caller.get(own).eTag();
                leavesALine(name, role, () -> caller.get(own), 200, ids);
                leavesALine(name, role, () -> caller.send("HEAD", own, null), 200, ids);
                if (eTag != null) {
                    leavesALine(
                            name, role, () -> caller.with("If-None-Match", eTag).get(own), 200, ids);
                }
            }
            var stranger = as(
                    path.contains(ids.get("{id}")) && endpoint.roles().contains(COACH) ? "coach-elders" : "gemeente");
            for (var method : List.of("GET", "HEAD")) {
                leavesALine(name, null, () -> stranger.send(method, path, null), null, ids);
            }
        }
    }

    private void leavesALine(
            String endpoint, Role role, Supplier<Answer> request, Integer status, Map<String, String> ids) {
        var before =
                owner.sql("select max(id) from access_log").query(Long.class).single();
        var answer = request.get();
        var what = "%s as %s: %d".formatted(endpoint, role, answer.status());
        if (status != null) {
            assertThat(answer.status()).as(what).isEqualTo(status);
        }
        var mine =
                LISTS.contains(endpoint) || endpoint.equals(SEARCH) || role == null && !endpoint.contains("/referrals/")
                        ? "case_file_id is null"
                        : "case_file_id = '" + ids.get("{id}") + "' and keeper_id is not null";
        assertThat(owner.sql("select action || ' ' || outcome from access_log where id > :before and " + mine)
                        .param("before", before)
                        .query(String.class)
                        .list())
                .as(what)
                .contains(role == null ? "R REFUSED" : EXECUTED.contains(endpoint) ? "E SUCCESS" : "R SUCCESS");
    }

    /** With what is that role's own, or there anew: a draft is its author's, and an appointment ends once. */
    private String own(String path, Role role, Map<String, String> ids) {
        var within = "/api/v1/referrals/" + ids.get("{id}");
        var caller = as(PERSONAS.get(role == COORDINATOR ? COORDINATOR : COACH));
        var more = new LinkedHashMap<>(ids);
        if (path.contains("{draftId}")) {
            more.put("{draftId}", made(caller, within, "/note-drafts"));
        }
        if (path.matches(".*/(replacements|outcomes)")) {
            more.put("{appointmentId}", made(caller, within, "/appointments"));
        }
        if (path.endsWith("/answers")) {
            more.put("{questionId}", made(role == REFERRER ? as("coach") : as("huisarts"), within, "/questions"));
        }
        if (path.endsWith("/visibility")) {
            more.put("{conversationId}", made(caller, within, "/conversations"));
        }
        if (path.contains("case-reviews")) {
            ofMeetings(path, role, ids, more);
        }
        return filled(path, more);
    }

    /** Whoever sits there reads what they promised themselves; who takes something away, takes what is there anew. */
    private void ofMeetings(String path, Role role, Map<String, String> ids, Map<String, String> more) {
        var coach = as("coach");
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
            var other = ReviewCases.caseOf(as("huisarts"), coach, annie());
            more.put(
                    "{leavingItemId}",
                    FullFile.id(ReviewCases.put(coach, meeting, other, "Kort", "NAME", "TEAM"))
                            .toString());
        }
        if (path.contains("{agreementId}") && AT_THE_TABLE.contains(role)) {
            var mine = as(PERSONAS.get(role)).get("/api/v1/me").id();
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

    private static String filled(String text, Map<String, String> ids) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    @Test
    void no_endpoint_is_missing_from_the_matrix() {
        var known = endpoints().stream().map(endpoint -> shape(endpoint.name())).collect(Collectors.toSet());
        // Tried at length in ActivityIT: whose activity it is decides, beside the role.
        known.addAll(
                Set.of("POST /api/v1/activities", "PUT /api/v1/activities/{}", "POST /api/v1/activities/{}/assurance"));
        var mapped = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.contains("openapi"))
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> shape(method + " " + pattern))))
                .collect(Collectors.toSet());
        assertThat(known).containsExactlyInAnyOrderElementsOf(mapped);
    }

    /** Without the names of path variables and without the query. */
    private static String shape(String endpoint) {
        return endpoint.replaceAll("\\?.*", "").replaceAll("\\{[^}]+}", "{}");
    }

    @Test
    void the_access_table_as_documented_is_the_one_as_tested() {
        var doc = new StringBuilder("""
                <!-- Made from the code by AccessMatrixIT. Do not edit: ./mvnw verify -Ddocs.write=true -->
                # Who may do what
                Two things decide: what a role may do at all (the table), and which case files are in somebody's scope:

                | role | case files in scope |
                |---|---|
                | REFERRER | what the own practice sent |
                | COACH | the own cases, and what the team has not assigned yet |
                | COACH, for conversations, appointments, measurements, strengths, goals and actions | the own cases only |
                | COACH, for a stated reason and a while | one file of the own organisation, to read |
                | COORDINATOR | all that the own organisation handles |
                | PRIVACY_OFFICER | no file; the access log of what the own organisation handles. For export: the files of an undecided request to see them |
                | PROVIDER | none; who is expected at, or takes part in, what the own organisation offers: a first name and what they need to know, as long as the client permits it (purpose ACTIVITY) |
                | REFERRER, PROVIDER, and COACH and COORDINATOR of another organisation, asked to a case review | none; of what is on its agenda what is shared, as long as the client permits it (purpose CASE_REVIEW), until 30 days after it |
                | BUDDY | none; the same of whom they were named for, as long as it runs |
                | ANALYST, ADMINISTRATOR | none |

                Outside the scope there is nothing: 404. ✓ answered · 403, 404 refused, for each role as tested.

                """);
        doc.append("| endpoint | ")
                .append(Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append("---|".repeat(Role.values().length))
                .append('\n');
        for (var endpoint : endpoints()) {
            doc.append("| `").append(endpoint.name().replaceAll("\\?.*", "")).append("` | ");
            doc.append(Arrays.stream(Role.values())
                            .map(role -> endpoint.roles().contains(role) ? "✓" : String.valueOf(endpoint.refusal()))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        doc.append("""

                Drafts are their author's only: of another's there is nothing (404). Who reads a note, its author says.

                `POST` and `PUT /api/v1/activities`, and `POST …/assurance`, are for PROVIDER (own organisation) and COORDINATOR (municipalities that the own
                organisation serves). Which step a role may take is in [workflow.md](workflow.md). `GET /api/v1/openapi.json` is open.
                """);
        GeneratedDoc.isUpToDate("access.md", doc.toString());
    }
}
