package nl.welzijnoprecept.production;

import static nl.welzijnoprecept.support.ReferralBodies.today;

import java.util.List;
import java.util.regex.Pattern;

/** Personal data that nobody has, so that wherever it turns up it came from a test's requests. */
final class Marks {
    /** Of a name, a phone number, a birth date and a postcode. */
    private static final Pattern ANY = Pattern.compile("(?i)zqmark|0687654321|1931-07-09|3511ZQ");

    /** Each endpoint that takes a body: who sends it, and a body that is right. In the order in which they can be done. */
    record Feed(String endpoint, String who, String body) {
        List<Integer> statuses() {
            return endpoint.endsWith("/failing")
                    ? List.of(500)
                    : endpoint.endsWith("/erasure") ? List.of(409) : List.of(200, 201, 204); // nobody granted one
        }
    }

    private Marks() {}

    static boolean in(String text) {
        return ANY.matcher(text).find();
    }

    /** The first line with a mark in it, to be told by a test that fails. */
    static String around(String text) {
        var found = ANY.matcher(text);
        return found.find()
                ? text.substring(Math.max(0, found.start() - 300), Math.min(text.length(), found.end() + 100))
                : "";
    }

    static List<Feed> feeds() {
        var file = "/api/v1/referrals/{}";
        return List.of(
                new Feed("POST /api/v1/referrals", "referrer", """
                        { "client": { "givenName": "Zqmarkgiven", "familyName": "de Zqmarkfamily", "birthDate": "1931-07-09",
                            "gender": "FEMALE", "phone": "0687654321", "email": "zqmark@zqmark.example", "postcode": "3511ZQ",
                            "houseNumber": "7", "language": "nl" },
                          "reasons": ["LONELINESS"], "question": "Zqmarkquestion", "explanation": "Zqmarkexplanation",
                          "permission": { "givenOn": "%s", "givenBy": ["CLIENT"], "method": "ORAL",
                                          "purposes": ["REFER", "FEEDBACK", "ACTIVITY"] },
                          "feedbackLevel": "LETTER" }""".formatted(today())),
                new Feed("POST /api/v1/referrals/search", "coordinator", """
                        {"familyName": "de Zqmarkfamily", "birthDate": "1931-07-09"}"""),
                new Feed("POST " + file + "/steps", "coach", """
                        {"step": "ASSIGN", "reason": "Zqmarkreason"}"""),
                new Feed("POST " + file + "/conversations", "coach", """
                        {"kind": "PROGRESS", "channel": "PHONE", "heldAt": "2026-01-05T10:00:00Z", "note": "Zqmarknote",
                         "threeQuestions": {"cause": "Zqmarkcause", "ownView": "Zqmark", "satisfiedWhen": "Zqmark"}}"""),
                new Feed("POST " + file + "/conversations/{}/corrections", "coach", """
                        {"note": "Zqmarknote", "reason": "Zqmarkreason"}"""),
                new Feed("POST " + file + "/conversations/{}/additions", "coach", """
                        {"note": "Zqmarknote", "reason": "Zqmarkreason"}"""),
                new Feed("PUT " + file + "/conversations/{}/visibility", "coach", """
                        {"visibility": "AUTHOR"}"""),
                new Feed("POST " + file + "/note-drafts", "coach", """
                        {"kind": "Zqmark", "heldAt": "Zqmark", "minutes": "Zqmark", "note": "Zqmarkdraft"}"""),
                new Feed("PUT " + file + "/note-drafts/{}", "coach", """
                        {"visibility": "Zqmark", "reason": "Zqmark", "note": "Zqmarkdraft", "nextAppointment": {"place": "Zqmark"}}"""),
                new Feed("POST " + file + "/appointments", "coach", """
                        {"kind": "PROGRESS", "channel": "HOME", "at": "%sT12:00:00Z", "place": "Zqmarkplace"}""".formatted(today().plusDays(9))),
                new Feed(
                        "POST " + file + "/appointments/{}/replacements", "coach", """
                        {"kind": "PROGRESS", "channel": "HOME", "at": "%sT12:00:00Z", "place": "Zqmarkplace"}""".formatted(today().plusDays(10))),
                new Feed("POST " + file + "/appointments/{}/outcomes", "coach", """
                        {"outcome": "CANCELLED", "reasonCode": "CLIENT", "reason": "Zqmarkreason"}"""),
                new Feed("POST " + file + "/measurements", "coach", """
                        {"instrument": "POSITIVE_HEALTH", "moment": "INTERIM", "takenOn": "%s", "scores": {"BODY": 5}}""".formatted(today())),
                new Feed("POST " + file + "/goals", "coach", """
                        {"text": "Zqmarkgoal", "satisfiedWhen": "Zqmarksatisfied"}"""),
                new Feed("POST " + file + "/goals/{}/actions", "coach", """
                        {"text": "Zqmarkaction", "who": "CLIENT"}"""),
                new Feed("POST " + file + "/goals/{}/actions/{}/states", "coach", """
                        {"state": "DONE"}"""),
                new Feed("POST " + file + "/goals/{}/states", "coach", """
                        {"state": "DROPPED", "reason": "Zqmarkreason"}"""),
                new Feed("POST " + file + "/goals/{}/reviews", "coach", """
                        {"moment": "FOLLOW_UP", "verdict": "PARTLY", "words": "Zqmarkwords"}"""),
                new Feed("POST " + file + "/strengths", "coach", """
                        {"lifeArea": "FAMILY", "text": "Zqmarkstrength", "kind": "RESOURCE"}"""),
                new Feed("POST /api/v1/activities", "provider", """
                        {"name": "Thee", "description": "Zqmark", "municipality": "GM0344", "dimensions": ["MIND"], "free": true}"""),
                new Feed("PUT /api/v1/activities/{}", "provider", """
                        {"name": "Thee", "description": "Zqmark", "municipality": "GM0344", "dimensions": ["MIND"], "free": true}"""),
                new Feed("POST /api/v1/activities/imports", "coordinator", """
                        [{"id": "Zqmark", "name": "Zqmark"}]"""),
                new Feed("POST /api/v1/activities/{}/assurance", "provider", "Zqmark"),
                new Feed("POST " + file + "/amendments", "coordinator", """
                        { "client": { "givenName": "Zqmarkgiven", "familyName": "de Zqmarkfamily", "birthDate": "1931-07-09",
                            "gender": "FEMALE", "phone": "0687654321", "email": "zqmark@zqmark.example", "postcode": "3511ZQ",
                            "houseNumber": "8", "language": "nl" },
                          "reasons": ["LONELINESS"], "question": "Zqmarkquestion", "explanation": "Zqmarkexplanation",
                          "reason": "Zqmarkreason" }"""),
                new Feed("POST /api/v1/referral-drafts", "referrer", """
                        {"client": {"familyName": "de Zqmarkfamily"}, "question": "Zqmarkquestion"}"""),
                new Feed("PUT /api/v1/referral-drafts/{}", "referrer", """
                        {"client": {"familyName": "de Zqmarkfamily", "birthDate": "1931-07"}, "explanation": "Zqmarkexplanation"}"""),
                new Feed("POST /api/v1/saved-views", "coordinator", """
                        {"name": "Zqmarkview", "filter": {"coach": "me"}}"""),
                new Feed("PUT /api/v1/saved-views/{}", "coordinator", """
                        {"name": "Zqmarkview", "filter": {"coach": "none"}}"""),
                new Feed("PUT /api/v1/professionals/{}/profile", "coach", """
                        {"capacity": 40}"""),
                new Feed("POST /api/v1/administration/professionals/search", "administrator", """
                        {"text": "Zqmark"}"""),
                new Feed("POST /api/v1/administration/organisations/search", "administrator", """
                        {"text": "Zqmark"}"""),
                new Feed("PUT /api/v1/norms/{}", "coordinator", """
                        {"amount": 5, "unit": "WORKING_DAYS"}"""),
                new Feed("PUT /api/v1/working-calendar", "coordinator", """
                        {"liberationDay": "LUSTRUM"}"""),
                new Feed("POST /api/v1/closures", "coordinator", """
                        {"from": "%s", "name": "Zqmarkclosure"}""".formatted(today().plusYears(4))),
                new Feed("POST " + file + "/gaps", "coach", """
                        {"dimension": "MIND", "text": "Zqmarkgap"}"""),
                new Feed("POST /api/v1/activity-gaps/{}/closure", "coordinator", """
                        {"activityId": "{activity}"}"""),
                new Feed("POST " + file + "/placements", "coach", """
                        {"activityId": "{activity}", "needToKnow": "Zqmarkneed"}"""),
                new Feed("POST " + file + "/placements/{}/steps", "coach", """
                        {"step": "START", "reason": "Zqmarkreason"}"""),
                new Feed("PUT " + file + "/placements/{}/need-to-know", "coach", """
                        {"needToKnow": "Zqmarkneed"}"""),
                new Feed("PUT " + file + "/placements/{}/buddy", "coach", """
                        {"professionalId": "{buddy}"}"""),
                new Feed("POST " + file + "/placements/{}/attendance", "coach", """
                        {"on": "%s", "presence": "LATE", "words": "Zqmarkwords"}""".formatted(today())),
                new Feed("POST /api/v1/activities/{}/attendance", "provider", """
                        {"on": "%s", "items": [{"placementId": "{placement}", "presence": "LATE", "words": "Zqmarkwords"}]}""".formatted(today())),
                new Feed("POST /api/v1/visits/{}/attendance", "buddy", """
                        {"on": "%s", "presence": "ABSENT", "reasonCode": "ILL", "words": "Zqmarkwords"}""".formatted(today())),
                new Feed("POST " + file + "/placements/{}/follow-ups", "coach", """
                        {"moment": "FOLLOW_UP", "stillTakingPart": "NO", "on": "%s", "reasonCode": "OTHER", "words": "Zqmarkwords"}""".formatted(today())),
                new Feed("POST /api/v1/case-reviews", "coach", """
                        {"title": "Zqmarktitle", "plannedAt": "%sT00:30:00Z", "place": "Zqmarkplace"}""".formatted(today())),
                new Feed("PUT /api/v1/case-reviews/{}", "coach", """
                        {"title": "Zqmarktitle", "plannedAt": "%sT00:30:00Z", "place": "Zqmarkplace"}""".formatted(today())),
                new Feed("POST /api/v1/case-reviews/{}/participants", "coach", """
                        {"outsider": {"name": "Zqmarkname", "organisation": "Zqmark", "function": "Zqmark"}}"""),
                new Feed("POST /api/v1/case-reviews/{}/items", "coach", """
                        {"referralId": "{referral}", "question": "Zqmarkquestion",
                         "shared": {"text": "Zqmarkshared", "as": "NAME", "with": "TEAM"}}"""),
                new Feed("POST /api/v1/case-reviews/{}/items/{}/conclusions", "coach", """
                        {"text": "Zqmarkconclusion"}"""),
                new Feed("POST /api/v1/case-reviews/{}/items/{}/agreements", "coach", """
                        {"text": "Zqmarkagreement", "participantId": "{participant}", "dueOn": "%s"}""".formatted(today())),
                new Feed("POST /api/v1/case-reviews/{}/items/{}/agreements/{}/states", "coach", """
                        {"state": "DROPPED", "reason": "Zqmarkreason"}"""),
                new Feed("POST /api/v1/case-reviews/{}/steps", "coach", """
                        {"step": "HOLD"}"""),
                new Feed("PUT " + file + "/case-director", "coach", """
                        {"outsider": {"name": "Zqmarkname", "organisation": "Zqmark", "function": "Zqmark"}, "since": "%s",
                         "reason": "Zqmarkreason"}""".formatted(today())),
                new Feed("POST " + file + "/feedback", "coach", """
                        {"moment": "OTHER", "message": "Zqmarkmessage"}"""),
                new Feed("POST " + file + "/feedback/{}/acknowledgement", "referrer", """
                        {"note": "Zqmark"}"""),
                new Feed("POST " + file + "/feedback-due/{}/dismissal", "coach", """
                        {"reasonCode": "OTHER"}"""),
                new Feed("POST " + file + "/questions", "referrer", """
                        {"text": "Zqmarkasked"}"""),
                new Feed("POST " + file + "/questions/{}/answers", "coach", """
                        {"text": "Zqmarkanswered"}"""),
                new Feed("POST " + file + "/permissions", "coach", """
                        {"givenOn": "%s", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER", "FEEDBACK"]}""".formatted(today())),
                new Feed("POST " + file + "/permissions/withdrawals", "coach", """
                        {"purposes": ["FEEDBACK"]}"""),
                new Feed("PUT " + file + "/feedback-level", "coach", """
                        {"level": "SUMMARY"}"""),
                new Feed("POST /api/v1/referrals/reassignments", "coordinator", """
                        {"items": [{"referralId": "{referral}", "coachId": "{coach}"}], "reason": "Zqmarkreason"}"""),
                new Feed("POST /api/v1/access-grants", "colleague", """
                        {"referralId": "{referral}", "reasonCode": "CLIENT_CALLS", "reason": "Zqmarkreason"}"""),
                new Feed("POST /api/v1/notices/{}/acknowledgement", "coach", """
                        {"note": "Zqmark"}"""),
                new Feed("PUT " + file + "/restriction", "coach", """
                        {"restricted": true, "team": ["{coach}"], "reason": "Zqmarkreason"}"""),
                new Feed("POST /api/v1/client-requests", "officer", """
                        {"kind": "CORRECTION", "files": ["{referral}"], "receivedOn": "%s", "identityCheck": "ID_DOCUMENT",
                         "explanation": "Zqmarkexplanation"}""".formatted(today())),
                new Feed("POST /api/v1/client-requests/{}/files", "officer", """
                        {"referralId": "{referral}"}"""),
                new Feed("POST /api/v1/client-requests/{}/statements", "officer", """
                        {"referralId": "{referral}", "text": "Zqmarkstatement"}"""),
                new Feed("POST /api/v1/client-requests/{}/extension", "officer", """
                        {"reason": "Zqmarkreason"}"""),
                new Feed("POST /api/v1/client-requests/{}/decision", "officer", """
                        {"outcome": "GRANTED", "reason": "Zqmarkreason"}"""),
                new Feed("POST /api/v1/client-requests/{}/erasure", "officer", "Zqmark"),
                new Feed("POST " + file + "/legal-hold", "officer", """
                        {"reason": "Zqmarkreason"}"""),
                new Feed("POST " + file + "/retention-postponement", "officer", """
                        {"until": "%s", "reason": "Zqmarkreason"}""".formatted(today())),
                new Feed("POST /api/v1/failing", "coach", """
                        {"name": "Zqmarkfamily 0687654321"}"""),
                new Feed("POST /api/v1/administration/professionals", "administrator", """
                        {"login": "Zqmark", "name": "Zqmarkgiven", "role": "ADMINISTRATOR"}"""),
                new Feed("POST /api/v1/administration/organisations", "administrator", """
                        {"name": "Zqmarkplace", "type": "PROVIDER", "municipality": "GM0344",
                         "phone": "0687654321", "email": "zqmark@example.org"}"""),
                new Feed("PUT /api/v1/administration/organisations/{}", "administrator", """
                        {"name": "Zqmarkwelfare", "type": "WELFARE", "municipality": "GM0344", "phone": "0687654321"}"""),
                new Feed("PUT /api/v1/administration/professionals/{}", "administrator", """
                        {"login": "utrecht-coach", "name": "Zqmarkfamily", "role": "COACH",
                         "organisationId": "{organisation}"}"""),
                new Feed("PUT /api/v1/administration/areas/{}/organisations/{}", "administrator", "{}"));
    }

    /** What stands in a wrong place: as a body, as a value of a header, and encoded in a path or a query. */
    static List<String> wrongBodies() {
        return List.of(
                "{\"client\": {\"familyName\": \"Zqmark",
                "Zqmark 0687654321",
                "[\"Zqmark\"]",
                "{\"Zqmark\": {\"Zqmark\": [\"0687654321\"]}}",
                "{\"client\": \"Zqmark\", \"reasons\": \"Zqmark\", \"permission\": \"Zqmark\", \"feedbackLevel\": \"Zqmark\"}",
                "{\"client\": {\"birthDate\": \"Zqmark\", \"gender\": \"Zqmark\", \"language\": \"Zqmark\", \"phone\": [\"Zqmark\"],"
                        + " \"email\": \"Zqmark\", \"postcode\": \"Zqmark\", \"houseNumber\": {\"Zqmark\": 1}}, \"reasons\": [\"Zqmark\"]}",
                "{\"step\": \"Zqmark\", \"coachId\": \"Zqmark\", \"until\": \"Zqmark\", \"reasonCode\": \"Zqmark\", \"outcome\": \"Zqmark\"}",
                "{\"kind\": \"Zqmark\", \"channel\": \"Zqmark\", \"heldAt\": \"Zqmark\", \"minutes\": \"Zqmark\", \"reached\": \"Zqmark\"}",
                "{\"threeQuestions\": \"Zqmark\", \"visibility\": \"Zqmark\", \"appointmentId\": \"Zqmark\", \"nextAppointment\": {\"at\":"
                        + " \"Zqmark\", \"kind\": \"Zqmark\"}, \"outcome\": \"Zqmark\", \"reasonCode\": \"Zqmark\", \"draftId\": \"Zqmark\"}",
                "{\"instrument\": \"Zqmark\", \"moment\": \"Zqmark\", \"takenOn\": \"Zqmark\", \"scores\": {\"Zqmark\": \"Zqmark\"}}",
                "{\"instrument\": \"WHO5\", \"moment\": \"START\", \"takenOn\": \"2026-01-05\", \"scores\": {\"Zqmark de Vries\": 1, \"Zqmark\": 2}}",
                "{\"text\": [\"Zqmark\"], \"dimension\": \"Zqmark\", \"who\": \"Zqmark\", \"byDate\": \"Zqmark\", \"activityId\": \"Zqmark\"}",
                "{\"state\": \"Zqmark\", \"on\": \"Zqmark\", \"verdict\": \"Zqmark\", \"lifeArea\": \"Zqmark\", \"conversationId\": \"Zqmark\"}",
                "{\"note\": \"Zqmark\\u0000\", \"message\": \"Zqmark\\ud800\", \"familyName\": \"Zqmark\\u0000\", \"limit\": \"Zqmark\"}");
    }

    static List<String> wrongQueries() {
        return List.of(
                "",
                "?q=Zqmark&familyName=Zqmark&phone=0687654321",
                "?limit=Zqmark&cursor=Zqmark&sort=Zqmark&status=Zqmark&coach=Zqmark&overdue=Zqmark&reason=Zqmark&role=Zqmark",
                "?municipality=Zqmark&from=Zqmark&to=Zqmark&by=Zqmark&dimension=Zqmark&day=Zqmark&free=Zqmark",
                "?Zqmark=1&Zqmark.x=1&Zqmark[0]=1",
                "?q=Zqmark%ff",
                "?q=Zqmark%00");
    }

    /** Header and value. */
    static List<List<String>> wrongHeaders() {
        return List.of(
                List.of("If-Match", "Zqmark"),
                List.of("If-Match", "\"Zqmark\""),
                List.of("Idempotency-Key", "Zqmark 0687654321"),
                List.of("Accept", "Zqmark/Zqmark"),
                List.of("Accept", "Zqmark"),
                List.of("Content-Type", "Zqmark/Zqmark"),
                List.of("Content-Type", "Zqmark"),
                List.of("Content-Type", "application/json; charset=Zqmark"),
                List.of("Content-Type", "application/x-www-form-urlencoded"),
                List.of("Authorization", "Bearer Zqmark.Zqmark.Zqmark"),
                List.of("Authorization", "Basic WnFtYXJrOlpxbWFyaw=="),
                List.of("Authorization", "Zqmark Zqmark"),
                List.of("Cookie", "JSESSIONID=Zqmark; Zqmark=\"Zqmark; Zqmark[]=(Zqmark)"),
                List.of("Accept-Language", "Zqmark"),
                List.of("User-Agent", "Zqmark"),
                List.of("Referer", "https://zqmark.example/Zqmark"),
                List.of("Origin", "https://zqmark.example"),
                List.of("Forwarded", "for=Zqmark"),
                List.of("X-Forwarded-For", "Zqmark"),
                List.of("X-Forwarded-Host", "zqmark.example"),
                List.of("X-Request-Id", "Zqmark"),
                List.of("traceparent", "00-Zqmark-Zqmark-01"));
    }

    /** Bytes that no client would send. */
    static List<String> rawRequests() {
        var end = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        return List.of(
                "GET /api/v1/<Zqmark> HTTP/1.1" + end,
                "GET /api/v1/referrals?q=[Zqmark] HTTP/1.1" + end,
                "GET /api/v1/Zqmark\u00e9 HTTP/1.1" + end,
                "GET /api/v1/Zqmark%zz HTTP/1.1" + end,
                "GET /api/v1/Zqmark;Zqmark=1 HTTP/1.1" + end,
                "GET /api/v1//Zqmark HTTP/1.1" + end,
                "GET /api/v1/..%2fZqmark HTTP/1.1" + end,
                "ZQMARK /api/v1/me HTTP/1.1" + end,
                "Zq(mark /api/v1/me HTTP/1.1" + end,
                "GET /api/v1/me Zqmark/1.1" + end,
                "GET /api/v1/me HTTP/1.1\r\n(Zqmark): Zqmark" + end,
                "GET /api/v1/me HTTP/1.1\r\nZqmark Zqmark" + end,
                "GET /api/v1/me HTTP/1.1\r\nX: Zqmark\u0001" + end,
                "GET /api/v1/me HTTP/1.1\r\nHost: Zq[mark\r\nConnection: close\r\n\r\n",
                "GET http://zq mark/api/v1/me HTTP/1.1" + end,
                "POST /api/v1/referrals HTTP/1.1\r\nContent-Length: Zqmark" + end,
                "POST /api/v1/referrals HTTP/1.1\r\nTransfer-Encoding: Zqmark" + end,
                "POST /api/v1/referrals HTTP/1.1\r\nTransfer-Encoding: chunked" + end + "Zqmark\r\nZqmark\r\n",
                "GET /api/v1/me HTTP/1.1\r\nX-Long: " + "Zqmark".repeat(3000) + end,
                "GET /Zqmark HTTP/1.1" + end,
                "GET /actuator/Zqmark HTTP/1.1" + end);
    }
}
