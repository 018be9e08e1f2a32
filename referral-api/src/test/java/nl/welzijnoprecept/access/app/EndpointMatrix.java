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

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;

/** The table of endpoints and roles: what is missing in it fails the build, and docs/access.md is made from it. */
final class EndpointMatrix {
    /** Whoever can have a token: a client has a page, and never comes to the API. */
    static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.CLIENT));

    private static final Set<Role> CASE_TEAM = EnumSet.of(COACH, COORDINATOR);
    private static final Set<Role> WITH_CASES = EnumSet.of(REFERRER, COACH, COORDINATOR);

    static final Set<Role> AT_THE_TABLE = EnumSet.of(REFERRER, COACH, COORDINATOR, PROVIDER);

    static final Map<Role, String> PERSONAS = Map.of(
            REFERRER, "huisarts",
            COACH, "coach",
            COORDINATOR, "coordinator",
            PROVIDER, "aanbieder",
            BUDDY, "maatje",
            ANALYST, "gemeente",
            PRIVACY_OFFICER, "privacy",
            ADMINISTRATOR, "beheerder");

    /** Where there is nothing of any client: the own login, figures, activities, terms, and what names a file by its id only. */
    static final Set<String> ABOUT_NOBODY = Set.of(
            "GET /api/v1/me",
            "GET /api/v1/professionals",
            "GET /api/v1/administration/professionals",
            "GET /api/v1/administration/professionals/{}",
            "GET /api/v1/administration/professionals/{}/changes",
            "GET /api/v1/administration/areas",
            "GET /api/v1/administration/organisations",
            "GET /api/v1/administration/organisations/{}",
            "GET /api/v1/administration/organisations/{}/changes",
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
            "GET /api/v1/statistics/definitions",
            "GET /api/v1/retention/policies",
            "GET /api/v1/erasure-receipts");

    /** Of many files at once: one line, for nobody in particular. */
    static final Set<String> LISTS = Set.of(
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
            "GET /api/v1/fading-practices",
            "GET /api/v1/access-log",
            "GET /api/v1/client-requests",
            "GET /api/v1/retention/reviews");

    /** Looked for by what a file is not: who is found has a line each, and looking has one for nobody. */
    static final String SEARCH = "GET /api/v1/client-requests/{}/candidates";

    /** More than reading, as the log calls it. */
    static final Set<String> EXECUTED = Set.of(SEARCH, "GET /api/v1/client-requests/{}/export");

    private EndpointMatrix() {}

    static List<Endpoint> endpoints() {
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
                Endpoint.get("/api/v1/me", EVERYBODY),
                Endpoint.get("/api/v1/professionals", EnumSet.of(COACH, COORDINATOR, PRIVACY_OFFICER)),
                Endpoint.get("/api/v1/referral-drafts", EnumSet.of(REFERRER)),
                Endpoint.post("/api/v1/referral-drafts", EnumSet.of(REFERRER), "{\"question\": \"Half\"}"),
                Endpoint.get("/api/v1/referral-drafts/{referralDraftId}", EnumSet.of(REFERRER)),
                Endpoint.put(
                        "/api/v1/referral-drafts/{referralDraftId}", EnumSet.of(REFERRER), "{\"question\": \"Heel\"}"),
                Endpoint.delete("/api/v1/referral-drafts/{referralDraftId}", EnumSet.of(REFERRER)),
                Endpoint.get("/api/v1/saved-views", WITH_CASES),
                Endpoint.get("/api/v1/saved-views/{viewId}", EnumSet.of(COORDINATOR))
                        .orNotFound(),
                Endpoint.post("/api/v1/saved-views", WITH_CASES, "{\"name\": \"{viewName}\", \"filter\": {}}"),
                Endpoint.put(
                                "/api/v1/saved-views/{viewId}",
                                EnumSet.of(COORDINATOR),
                                "{\"name\": \"{viewName}\", \"filter\": {}}")
                        .orNotFound(),
                Endpoint.delete("/api/v1/saved-views/{viewId}", EnumSet.of(COORDINATOR))
                        .orNotFound(),
                Endpoint.get("/api/v1/professionals/{coachId}/profile", CASE_TEAM),
                Endpoint.put("/api/v1/professionals/{coachId}/profile", CASE_TEAM, "{\"capacity\": 40}"),
                Endpoint.get(referral + "/coach-suggestions", EnumSet.of(COORDINATOR)),
                Endpoint.post(
                                referral + "/amendments",
                                WITH_CASES,
                                annie().put("reason", "Nieuw").toString())
                        .orNotFound(),
                Endpoint.get(referral + "/amendments", WITH_CASES).orNotFound(),
                Endpoint.get("/api/v1/administration/professionals", EnumSet.of(ADMINISTRATOR)),
                Endpoint.post(
                        "/api/v1/administration/professionals/search",
                        EnumSet.of(ADMINISTRATOR),
                        "{\"text\": \"coach\"}"),
                Endpoint.post(
                        "/api/v1/administration/professionals",
                        EnumSet.of(ADMINISTRATOR),
                        "{\"login\": \"matrix\", \"name\": \"Matrix\", \"role\": \"ADMINISTRATOR\"}"),
                Endpoint.get("/api/v1/administration/professionals/{coachId}", EnumSet.of(ADMINISTRATOR)),
                Endpoint.put(
                        "/api/v1/administration/professionals/{coachId}",
                        EnumSet.of(ADMINISTRATOR),
                        "{\"login\": \"beheerder\", \"name\": \"Matrix\", \"role\": \"ADMINISTRATOR\"}"),
                Endpoint.get("/api/v1/administration/professionals/{coachId}/changes", EnumSet.of(ADMINISTRATOR)),
                Endpoint.get("/api/v1/administration/organisations", EnumSet.of(ADMINISTRATOR)),
                Endpoint.post(
                        "/api/v1/administration/organisations/search",
                        EnumSet.of(ADMINISTRATOR),
                        "{\"text\": \"samen\"}"),
                Endpoint.post(
                        "/api/v1/administration/organisations",
                        EnumSet.of(ADMINISTRATOR),
                        "{\"name\": \"Matrix\", \"type\": \"PROVIDER\", \"municipality\": \"GM0356\"}"),
                Endpoint.get("/api/v1/administration/organisations/{organisationId}", EnumSet.of(ADMINISTRATOR)),
                Endpoint.put(
                        "/api/v1/administration/organisations/{organisationId}",
                        EnumSet.of(ADMINISTRATOR),
                        "{\"name\": \"Matrix\", \"type\": \"PROVIDER\", \"municipality\": \"GM0356\"}"),
                Endpoint.get(
                        "/api/v1/administration/organisations/{organisationId}/changes", EnumSet.of(ADMINISTRATOR)),
                Endpoint.get("/api/v1/administration/areas", EnumSet.of(ADMINISTRATOR)),
                Endpoint.put(
                        "/api/v1/administration/areas/{municipality}/organisations/{organisationId}",
                        EnumSet.of(ADMINISTRATOR),
                        "{}"),
                Endpoint.delete(
                        "/api/v1/administration/areas/{municipality}/organisations/{organisationId}",
                        EnumSet.of(ADMINISTRATOR)),
                Endpoint.get("/api/v1/norms", CASE_TEAM),
                Endpoint.put(
                        "/api/v1/norms/{kind}", EnumSet.of(COORDINATOR), "{\"amount\": 5, \"unit\": \"WORKING_DAYS\"}"),
                Endpoint.delete("/api/v1/norms/{kind}", EnumSet.of(COORDINATOR)),
                Endpoint.get("/api/v1/working-calendar", CASE_TEAM),
                Endpoint.put("/api/v1/working-calendar", EnumSet.of(COORDINATOR), "{\"liberationDay\": \"LUSTRUM\"}"),
                Endpoint.get("/api/v1/closures", CASE_TEAM),
                Endpoint.post(
                        "/api/v1/closures", EnumSet.of(COORDINATOR), "{\"from\": \"" + today().plusYears(4) + "\"}"),
                Endpoint.delete("/api/v1/closures/{day}", EnumSet.of(COORDINATOR)),
                Endpoint.post("/api/v1/referrals", EnumSet.of(REFERRER), annie().toString()),
                Endpoint.get("/api/v1/referrals", WITH_CASES),
                Endpoint.get("/api/v1/referrals/counts", WITH_CASES),
                Endpoint.post(
                        "/api/v1/referrals/reassignments", EnumSet.of(COORDINATOR), """
                        {"items": [{"referralId": "%1$s", "coachId": "%1$s"}], "reason": "Verlof"}""".formatted(UUID.randomUUID())),
                Endpoint.post("/api/v1/referrals/search", WITH_CASES, "{\"familyName\": \"Niemand\"}"),
                Endpoint.get(referral, WITH_CASES).orNotFound(),
                Endpoint.post(referral + "/steps", WITH_CASES, "{\"step\": \"UNDO\"}")
                        .orNotFound(),
                Endpoint.get(referral + "/steps", WITH_CASES).orNotFound(),
                Endpoint.delete(referral + "/warnings/possible-duplicate", EnumSet.of(COORDINATOR)),
                Endpoint.get(referral + "/access-log", EnumSet.of(PRIVACY_OFFICER)),
                Endpoint.get(referral + "/access-log/client-view", EnumSet.of(COACH, COORDINATOR, PRIVACY_OFFICER)),
                Endpoint.get("/api/v1/access-log", EnumSet.of(PRIVACY_OFFICER)),
                Endpoint.post(
                        "/api/v1/client-requests",
                        officer,
                        "{\"kind\": \"ACCESS\", \"files\": [\"{id}\"], \"receivedOn\": \"" + today()
                                + "\", \"identityCheck\": \"ID_DOCUMENT\"}"),
                Endpoint.get("/api/v1/client-requests", officer),
                Endpoint.get("/api/v1/client-requests/{accessId}", officer),
                Endpoint.get("/api/v1/client-requests/{accessId}/candidates", officer),
                Endpoint.post("/api/v1/client-requests/{accessId}/files", officer, "{\"referralId\": \"{id}\"}"),
                Endpoint.get("/api/v1/client-requests/{accessId}/export", officer),
                Endpoint.post("/api/v1/client-requests/{accessId}/extension", officer, reason),
                Endpoint.post(
                        "/api/v1/client-requests/{accessId}/decision",
                        officer,
                        "{\"outcome\": \"GRANTED\", \"reason\": \"Recht op inzage\"}"),
                Endpoint.post(
                        "/api/v1/client-requests/{correctionId}/statements",
                        officer,
                        "{\"referralId\": \"{id}\", \"text\": \"Zo was het niet\"}"),
                Endpoint.post("/api/v1/client-requests/{erasureId}/erasure", officer, ""),
                Endpoint.post(referral + "/legal-hold", officer, reason),
                Endpoint.get(referral + "/legal-hold", officer),
                Endpoint.delete(referral + "/legal-hold", officer),
                Endpoint.get("/api/v1/retention/policies", officer),
                Endpoint.get("/api/v1/retention/reviews", officer),
                Endpoint.post(
                        referral + "/retention-postponement",
                        officer,
                        "{\"until\": \"" + today() + "\", \"reason\": \"Klacht\"}"),
                Endpoint.delete(referral + "/retention-postponement", officer),
                Endpoint.get("/api/v1/erasure-receipts", officer),
                Endpoint.post(referral + "/conversations", CASE_TEAM, conversation),
                Endpoint.get(referral + "/conversations", CASE_TEAM),
                Endpoint.get(referral + "/conversations/{conversationId}", CASE_TEAM),
                Endpoint.post(
                        referral + "/conversations/{conversationId}/corrections",
                        CASE_TEAM,
                        "{\"note\": \"Toch dinsdag.\", \"reason\": \"Verkeerde dag.\"}"),
                Endpoint.post(
                        referral + "/conversations/{conversationId}/additions",
                        CASE_TEAM,
                        "{\"note\": \"Belde nog terug.\"}"),
                Endpoint.put(
                        referral + "/conversations/{conversationId}/visibility",
                        CASE_TEAM,
                        "{\"visibility\": \"TEAM\"}"),
                Endpoint.post(referral + "/appointments", CASE_TEAM, appointment),
                Endpoint.get(referral + "/appointments", CASE_TEAM),
                Endpoint.get(referral + "/appointments/{appointmentId}", CASE_TEAM),
                Endpoint.post(referral + "/appointments/{appointmentId}/replacements", CASE_TEAM, appointment),
                Endpoint.post(
                        referral + "/appointments/{appointmentId}/outcomes",
                        CASE_TEAM,
                        "{\"outcome\": \"CANCELLED\", \"reasonCode\": \"CLIENT\"}"),
                Endpoint.get("/api/v1/appointments?from=2026-11-01&to=2026-11-30", EnumSet.of(COACH)),
                Endpoint.post(referral + "/note-drafts", CASE_TEAM, "{\"note\": \"Half\"}"),
                Endpoint.get(referral + "/note-drafts", CASE_TEAM),
                Endpoint.get(referral + "/note-drafts/{draftId}", CASE_TEAM),
                Endpoint.put(referral + "/note-drafts/{draftId}", CASE_TEAM, "{\"note\": \"Half\"}"),
                Endpoint.delete(referral + "/note-drafts/{draftId}", CASE_TEAM),
                Endpoint.get(referral + "/timeline", CASE_TEAM),
                Endpoint.get("/api/v1/safety-card", CASE_TEAM),
                Endpoint.post("/api/v1/case-reviews", CASE_TEAM, meeting),
                Endpoint.get("/api/v1/case-reviews", AT_THE_TABLE),
                Endpoint.get("/api/v1/case-reviews/{meetingId}", AT_THE_TABLE),
                Endpoint.put("/api/v1/case-reviews/{meetingId}", CASE_TEAM, meeting),
                Endpoint.post("/api/v1/case-reviews/{meetingId}/steps", CASE_TEAM, "{\"step\": \"HOLD\"}"),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/participants",
                        CASE_TEAM,
                        "{\"outsider\": {\"name\": \"S. Yilmaz\"}}"),
                Endpoint.delete("/api/v1/case-reviews/{meetingId}/participants/{leavingId}", CASE_TEAM),
                Endpoint.post(
                        "/api/v1/case-reviews/{newMeetingId}/items",
                        CASE_TEAM,
                        "{\"referralId\": \"{id}\", \"question\": \"Hoe verder?\", \"shared\":"
                                + " {\"text\": \"Kort\", \"as\": \"NAME\", \"with\": \"TEAM\"}}"),
                Endpoint.delete("/api/v1/case-reviews/{meetingId}/items/{leavingItemId}", CASE_TEAM),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/conclusions",
                        CASE_TEAM,
                        "{\"text\": \"Wachten\", \"reason\": \"Anders\"}"),
                Endpoint.get("/api/v1/case-reviews/{meetingId}/items/{itemId}/conclusions", CASE_TEAM),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements",
                        CASE_TEAM,
                        "{\"text\": \"Bellen\", \"participantId\": \"{participantId}\", \"dueOn\": \"" + today()
                                + "\"}"),
                Endpoint.get("/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements/{agreementId}", AT_THE_TABLE),
                Endpoint.post(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements/{agreementId}/states",
                        AT_THE_TABLE,
                        "{\"state\": \"DONE\"}"),
                Endpoint.get(
                        "/api/v1/case-reviews/{meetingId}/items/{itemId}/agreements/{agreementId}/states",
                        AT_THE_TABLE),
                Endpoint.get("/api/v1/agreements", AT_THE_TABLE),
                Endpoint.get(referral + "/case-director", CASE_TEAM),
                Endpoint.put(
                        referral + "/case-director",
                        CASE_TEAM,
                        "{\"outsider\": {\"name\": \"S. Yilmaz\"}, \"since\": \"" + today()
                                + "\", \"reason\": \"Kent haar\"}"),
                Endpoint.post(referral + "/measurements", CASE_TEAM, measurement),
                Endpoint.get(referral + "/measurements", CASE_TEAM),
                Endpoint.get(referral + "/measurements/pairs", CASE_TEAM),
                Endpoint.get(referral + "/measurements/{measurementId}", CASE_TEAM),
                Endpoint.get("/api/v1/instruments", EVERYBODY),
                Endpoint.get("/api/v1/instruments/{instrument}", EVERYBODY),
                Endpoint.post(referral + "/goals", CASE_TEAM, "{\"text\": \"Weer zingen.\"}"),
                Endpoint.get(referral + "/goals", CASE_TEAM),
                Endpoint.get(referral + "/goals/{goalId}", CASE_TEAM),
                Endpoint.post(
                        referral + "/goals/{goalId}/actions",
                        CASE_TEAM,
                        "{\"text\": \"Het koor bellen.\", \"who\": \"CLIENT\"}"),
                Endpoint.get(referral + "/goals/{goalId}/actions", CASE_TEAM),
                Endpoint.get(referral + "/goals/{goalId}/actions/{actionId}", CASE_TEAM),
                Endpoint.post(
                        referral + "/goals/{goalId}/actions/{actionId}/states", CASE_TEAM, "{\"state\": \"DONE\"}"),
                Endpoint.get(referral + "/goals/{goalId}/actions/{actionId}/states", CASE_TEAM),
                Endpoint.get("/api/v1/actions", CASE_TEAM),
                Endpoint.post(referral + "/goals/{goalId}/states", CASE_TEAM, "{\"state\": \"REACHED\"}"),
                Endpoint.get(referral + "/goals/{goalId}/states", CASE_TEAM),
                Endpoint.post(
                        referral + "/goals/{goalId}/reviews",
                        CASE_TEAM,
                        "{\"moment\": \"FOLLOW_UP\", \"verdict\": \"PARTLY\"}"),
                Endpoint.get(referral + "/goals/{goalId}/reviews", CASE_TEAM),
                Endpoint.get(referral + "/goals/{goalId}/reviews/{reviewId}", CASE_TEAM),
                Endpoint.post(
                        referral + "/strengths",
                        CASE_TEAM,
                        "{\"lifeArea\": \"FAMILY\", \"text\": \"Haar zus.\", \"kind\": \"RESOURCE\"}"),
                Endpoint.get(referral + "/strengths", CASE_TEAM),
                Endpoint.get(referral + "/strengths/{strengthId}", CASE_TEAM),
                Endpoint.post(referral + "/gaps", CASE_TEAM, "{\"dimension\": \"MIND\", \"text\": \"Schaken.\"}"),
                Endpoint.get(referral + "/gaps", CASE_TEAM),
                Endpoint.get("/api/v1/activity-gaps", EnumSet.of(COORDINATOR)),
                Endpoint.post(
                        "/api/v1/activity-gaps/{gapId}/closure",
                        EnumSet.of(COORDINATOR),
                        "{\"activityId\": \"{activityId}\"}"),
                Endpoint.post(referral + "/placements", CASE_TEAM, "{\"activityId\": \"{activityId}\"}"),
                Endpoint.get(referral + "/placements", CASE_TEAM),
                Endpoint.get(referral + "/placements/{placementId}", CASE_TEAM),
                Endpoint.post(referral + "/placements/{placementId}/steps", CASE_TEAM, "{\"step\": \"START\"}"),
                Endpoint.get(referral + "/placements/{placementId}/steps", CASE_TEAM),
                Endpoint.put(
                        referral + "/placements/{placementId}/need-to-know",
                        CASE_TEAM,
                        "{\"needToKnow\": \"Hoort slecht\"}"),
                Endpoint.put(
                        referral + "/placements/{placementId}/buddy", CASE_TEAM, "{\"professionalId\": \"{buddyId}\"}"),
                Endpoint.delete(referral + "/placements/{placementId}/buddy", CASE_TEAM),
                Endpoint.post(referral + "/placements/{placementId}/attendance", CASE_TEAM, attended),
                Endpoint.get(referral + "/placements/{placementId}/attendance", CASE_TEAM),
                Endpoint.post(
                        referral + "/placements/{placementId}/follow-ups",
                        CASE_TEAM,
                        "{\"moment\": \"FOLLOW_UP\", \"stillTakingPart\": \"YES\", \"on\": \"" + today() + "\"}"),
                Endpoint.get(referral + "/placements/{placementId}/follow-ups", CASE_TEAM),
                Endpoint.get("/api/v1/activities/{activityId}/participants", EnumSet.of(PROVIDER, COORDINATOR)),
                Endpoint.post(
                        "/api/v1/activities/{activityId}/attendance",
                        EnumSet.of(PROVIDER, COORDINATOR),
                        "{\"on\": \"" + today()
                                + "\", \"items\": [{\"placementId\": \"{placementId}\", \"presence\": \"PRESENT\"}]}"),
                Endpoint.get("/api/v1/visits", EnumSet.of(BUDDY)),
                Endpoint.post("/api/v1/visits/{placementId}/attendance", EnumSet.of(BUDDY), attended),
                Endpoint.post(
                        referral + "/feedback", CASE_TEAM, "{\"moment\": \"OTHER\", \"message\": \"Het gaat goed.\"}"),
                Endpoint.get(referral + "/feedback", WITH_CASES),
                Endpoint.get(referral + "/feedback/{feedbackId}", WITH_CASES),
                Endpoint.post(referral + "/feedback/{feedbackId}/acknowledgement", EnumSet.of(REFERRER), "{}"),
                Endpoint.get(referral + "/feedback/{feedbackId}/letter", WITH_CASES),
                Endpoint.get("/api/v1/feedback", EnumSet.of(REFERRER)),
                Endpoint.get("/api/v1/feedback-due", CASE_TEAM),
                Endpoint.get(referral + "/feedback-due", CASE_TEAM),
                Endpoint.post(
                        referral + "/feedback-due/{dueId}/dismissal", CASE_TEAM, "{\"reasonCode\": \"NOTHING_NEW\"}"),
                Endpoint.get(referral + "/feedback-proposals?moment=RECEIVED", CASE_TEAM),
                Endpoint.post(referral + "/questions", WITH_CASES, "{\"text\": \"Hoe gaat het?\"}"),
                Endpoint.get(referral + "/questions", WITH_CASES),
                Endpoint.get(referral + "/questions/{questionId}", WITH_CASES),
                Endpoint.post(
                        referral + "/questions/{questionId}/answers", WITH_CASES, "{\"text\": \"Het gaat goed.\"}"),
                Endpoint.get("/api/v1/questions", WITH_CASES),
                Endpoint.get("/api/v1/practice-report?from=2026-01&to=2026-12", EnumSet.of(REFERRER)),
                Endpoint.get("/api/v1/fading-practices", EnumSet.of(COORDINATOR)),
                Endpoint.put(referral + "/restriction", CASE_TEAM, "{\"restricted\": false, \"reason\": \"Daarom.\"}"),
                Endpoint.get(referral + "/restriction", CASE_TEAM),
                Endpoint.get(referral + "/permissions", WITH_CASES).orNotFound(),
                Endpoint.post(
                        referral + "/permissions",
                        EnumSet.of(REFERRER, COACH),
                        "{\"givenOn\": \"" + today() + "\", \"givenBy\": [\"CLIENT\"], \"method\": \"ORAL\","
                                + " \"purposes\": [\"REFER\", \"FEEDBACK\"]}"),
                Endpoint.post(
                        referral + "/permissions/withdrawals",
                        EnumSet.of(REFERRER, COACH),
                        "{\"purposes\": [\"FEEDBACK\"]}"),
                Endpoint.put(referral + "/feedback-level", EnumSet.of(REFERRER, COACH), "{\"level\": \"SUMMARY\"}"),
                Endpoint.post(
                        "/api/v1/access-grants",
                        EnumSet.of(COACH),
                        "{\"referralId\": \"{colleaguesId}\", \"reasonCode\": \"OTHER\", \"reason\": \"Daarom.\"}"),
                Endpoint.get("/api/v1/access-grants", CASE_TEAM),
                Endpoint.get("/api/v1/access-grants/{grantId}", CASE_TEAM),
                Endpoint.delete("/api/v1/access-grants/{grantId}", CASE_TEAM),
                Endpoint.get("/api/v1/notices", EVERYBODY),
                Endpoint.post("/api/v1/notices/{noticeId}/acknowledgement", EnumSet.of(COACH), "{}")
                        .orNotFound(),
                Endpoint.get("/api/v1/activities", EVERYBODY),
                Endpoint.get("/api/v1/activities/{activityId}", EVERYBODY),
                Endpoint.post("/api/v1/activities/imports", EnumSet.of(COORDINATOR), "[]"),
                Endpoint.get("/api/v1/activities/export?municipality=GM0356", EVERYBODY),
                Endpoint.get("/api/v1/activities/coverage?municipality=GM0356", EVERYBODY),
                Endpoint.get(
                        "/api/v1/statistics/referrals?municipality=GM0356&from=2026-01&to=2026-12",
                        EnumSet.of(ANALYST)),
                Endpoint.get(
                        "/api/v1/statistics/indicators?municipality=GM0356&from=2026-01&to=2026-12",
                        EnumSet.of(ANALYST)),
                Endpoint.get("/api/v1/statistics/definitions", EVERYBODY));
    }
}
