package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.support.Endpoints;
import tools.jackson.databind.node.ObjectNode;

/** Makes up requests about marked files. */
final class LeakRequests {
    private static final List<String> QUERIES = List.of(
            "",
            "",
            "?limit=100",
            "?coach=me",
            "?coach=none",
            "?overdue=true&limit=100",
            "?status=ASSIGNED,COACHING",
            "?sort=-submittedAt&limit=100",
            "?reason=LONELINESS",
            "?role=COACH",
            "?due=NONE,OVERDUE",
            "?municipality=GM0356&from=2026-01&to=2026-12",
            "?municipality=GM0546&from=2026-01&to=2026-12&by=reason,gender",
            "?limit=0",
            "?from=2026-11-01&to=2026-12-20",
            "?cursor=AAAA");

    final Random random;

    /** Of each file the ids of what is in it, by the name of the collection. */
    final List<Map<String, String>> files = new ArrayList<>();

    /** Who may be let in to a restricted file, or not. */
    final List<String> colleagues = new ArrayList<>();

    LeakRequests(Random random) {
        this.random = random;
    }

    static String mark(int file, char kind) {
        return "Leak" + file + kind + "x";
    }

    ObjectNode referral(int file, boolean inLeiden) {
        var body = inLeiden ? annieInLeiden() : annie();
        var mark = mark(file, 'f');
        body.put("question", mark).put("explanation", mark);
        ((ObjectNode) body.get("client"))
                .put("givenName", mark)
                .put("familyName", mark)
                .put("email", mark.toLowerCase(Locale.ROOT) + "@example.nl");
        return body;
    }

    /** With the ids of one file, now and then one of another file's inside it. */
    String path(String endpoint, int file) {
        var path = Endpoints.path(endpoint);
        for (var first = true; path.contains("{}"); first = false) {
            var collection = Endpoints.collection(path);
            var from = first || random.nextInt(4) > 0 ? files.get(file) : pick(files);
            path = path.replaceFirst(
                    "\\{}", from.getOrDefault(collection, UUID.randomUUID().toString()));
        }
        return endpoint.startsWith("GET") ? path + pick(QUERIES) : path;
    }

    /** About the file; mostly what the endpoint takes, sometimes what another one does, and sometimes cut off. */
    String body(String endpoint, int file) {
        var bodies = new TreeMap<String, String>(ofTheCase(file));
        bodies.putAll(ofTrust(file));
        bodies.putAll(ofThePlan(file));
        bodies.putAll(ofThePlacement(file));
        bodies.putAll(ofConversations(file));
        bodies.putAll(ofQuestions(file));
        bodies.putAll(ofMeetings(file));
        var fitting = bodies.keySet().stream()
                .filter(endpoint::endsWith)
                .max(Comparator.comparing(String::length))
                .map(bodies::get);
        var body = fitting.isPresent() && random.nextInt(5) > 0 ? fitting.get() : pick(List.copyOf(bodies.values()));
        return random.nextInt(20) == 0 ? body.substring(0, body.length() / 2) : body;
    }

    private Map<String, String> ofTheCase(int file) {
        var shown = mark(file, 'f');
        var work = mark(file, 'w');
        var step = pick(List.of(
                "ASSIGN",
                "REASSIGN",
                "RETURN",
                "RESUBMIT",
                "START",
                "PAUSE",
                "UNDO",
                "DECLINE",
                "REOPEN",
                "END",
                "ACCEPT",
                "WAITLIST",
                "CLAIM",
                "DECLINE_OFFER",
                "OFFER"));
        return Map.of(
                "/search",
                        pick(List.of(
                                "{\"familyName\": \"" + shown + "\"}",
                                "{\"birthDate\": \"1948-03-02\", \"limit\": 100}")),
                "/steps", "{\"step\": \"" + step + "\", \"reason\": \"" + shown + "\", \"reasonCode\": \"OTHER\"}",
                "/conversations",
                        "{\"kind\": \"PROGRESS\", \"channel\": \"PHONE\", \"heldAt\": \"2026-01-05T10:00:00Z\", \"note\": \""
                                + work + "\"}",
                "/corrections", "{\"note\": \"" + work + "\", \"reason\": \"" + work + "\"}",
                "/goals", "{\"text\": \"" + work + "\", \"satisfiedWhen\": \"" + work + "\"}",
                "/actions", "{\"text\": \"" + work + "\", \"who\": \"CLIENT\"}",
                "/measurements",
                        "{\"instrument\": \"POSITIVE_HEALTH\", \"moment\": \"INTERIM\", \"takenOn\": \"2026-01-05\", \"scores\": {\"BODY\": 5}}",
                "/placements",
                        "{\"activityId\": \"" + files.get(file).getOrDefault("activities", "")
                                + "\", \"needToKnow\": \"" + work + "\"}",
                "/feedback", "{\"moment\": \"OTHER\", \"message\": \"" + shown + "\"}",
                "/referrals", referral(files.size(), random.nextBoolean()).toString());
    }

    private Map<String, String> ofThePlacement(int file) {
        var work = mark(file, 'w');
        var presence = pick(List.of(
                "\"PRESENT\"",
                "\"LATE\"",
                "\"ABSENT\", \"reasonCode\": \"NO_SHOW\"",
                "\"ABSENT\", \"reasonCode\": \"ILL\""));
        var said = "\"presence\": " + presence + ", \"words\": \"" + work + "\"";
        var placement = files.get(file).getOrDefault("placements", "");
        return Map.of(
                "/attendance", "{\"on\": \"" + today() + "\", " + said + "}",
                "/activities/{}/attendance",
                        "{\"on\": \"" + today() + "\", \"items\": [{\"placementId\": \"" + placement + "\", " + said
                                + "}]}",
                "/follow-ups",
                        "{\"moment\": \"FOLLOW_UP\", \"stillTakingPart\": \"" + pick(List.of("YES", "NO"))
                                + "\", \"on\": \"" + today() + "\", \"reasonCode\": \"HEALTH\", \"words\": \"" + work
                                + "\"}",
                "/need-to-know", "{\"needToKnow\": \"" + work + "\"}",
                "/buddy", "{\"professionalId\": \"" + pick(colleagues) + "\"}");
    }

    private Map<String, String> ofConversations(int file) {
        var work = mark(file, 'w');
        var appointment = "{\"kind\": \"PROGRESS\", \"channel\": \"HOME\", \"at\": \""
                + Instant.now().plus(Duration.ofDays(3)) + "\", \"place\": \"" + work + "\"}";
        return Map.of(
                "/additions", "{\"note\": \"" + work + "\"}",
                "/visibility", "{\"visibility\": \"" + pick(List.of("TEAM", "AUTHOR")) + "\"}",
                "/appointments", appointment,
                "/replacements", appointment,
                "/outcomes", "{\"outcome\": \"CANCELLED\", \"reasonCode\": \"CLIENT\", \"reason\": \"" + work + "\"}",
                "/note-drafts", "{\"note\": \"" + work + "\"}",
                "/note-drafts/{}", "{\"note\": \"" + work + "\"}");
    }

    private Map<String, String> ofQuestions(int file) {
        var shown = "{\"text\": \"" + mark(file, 'f') + "\"}";
        return Map.of("/questions", shown, "/answers", shown, "/dismissal", "{\"reasonCode\": \"OTHER\"}");
    }

    /** Who promised something reads it without the file, so that it has no mark. */
    private Map<String, String> ofMeetings(int file) {
        var work = mark(file, 'w');
        var meeting = "{\"title\": \"Overleg\", \"plannedAt\": \"" + Instant.now() + "\"}";
        var shared = "{\"text\": \"Kort\", \"as\": \"" + pick(List.of("INITIALS", "ANONYMOUS")) + "\", \"with\": \""
                + pick(List.of("TEAM", "EVERYBODY")) + "\"}";
        return Map.of(
                "/case-reviews", meeting,
                "/case-reviews/{}", meeting,
                "/case-reviews/{}/steps", "{\"step\": \"" + pick(List.of("HOLD", "CANCEL")) + "\"}",
                "/case-reviews/{}/participants", "{\"professionalId\": \"" + pick(colleagues) + "\"}",
                "/items",
                        "{\"referralId\": \"" + files.get(file).get("referrals") + "\", \"question\": \"" + work
                                + "\", \"shared\": " + shared + "}",
                "/conclusions", "{\"text\": \"" + work + "\", \"reason\": \"" + work + "\"}",
                "/agreements",
                        "{\"text\": \"Bellen\", \"participantId\": \""
                                + files.get(file).getOrDefault("participants", "") + "\", \"dueOn\": \"" + today()
                                + "\"}",
                "/agreements/{}/states", "{\"state\": \"" + pick(List.of("DONE", "OPEN")) + "\"}",
                "/case-director",
                        "{\"professionalId\": \"" + pick(colleagues) + "\", \"since\": \"" + today()
                                + "\", \"reason\": \"" + work + "\"}");
    }

    private Map<String, String> ofThePlan(int file) {
        var work = mark(file, 'w');
        var state = pick(List.of("OPEN", "REACHED", "DROPPED", "DONE", "NOT_DONE"));
        return Map.of(
                "/states", "{\"state\": \"" + state + "\", \"reason\": \"" + work + "\"}",
                "/reviews", "{\"moment\": \"FOLLOW_UP\", \"verdict\": \"PARTLY\", \"words\": \"" + work + "\"}",
                "/strengths", "{\"lifeArea\": \"FAMILY\", \"kind\": \"RESOURCE\", \"text\": \"" + work + "\"}");
    }

    /** Who is let in, what is permitted, what a client asks; one to a file, so that it is about that file. */
    private Map<String, String> ofTrust(int file) {
        var id = files.get(file).get("referrals");
        var reason = "\"reason\": \"" + mark(file, 'w') + "\"";
        var team = random.ints(1 + random.nextInt(3), 0, colleagues.size())
                .mapToObj(colleagues::get)
                .distinct()
                .map(colleague -> '"' + colleague + '"')
                .collect(Collectors.joining(", "));
        var kind = pick(List.of("ACCESS", "ACCESS", "CORRECTION", "ERASURE", "OBJECTION"));
        return Map.ofEntries(
                Map.entry(
                        "/access-grants",
                        "{\"referralId\": \"" + id + "\", \"reasonCode\": \"OTHER\", \"reason\": \"Daarom\"}"),
                Map.entry(
                        "/reassignments",
                        "{\"items\": [{\"referralId\": \"" + id + "\", \"coachId\": \"" + pick(colleagues) + "\"}], "
                                + reason + "}"),
                Map.entry(
                        "/restriction",
                        "{\"restricted\": " + (random.nextInt(3) > 0) + ", \"team\": [" + team + "], " + reason + "}"),
                Map.entry(
                        "/permissions",
                        "{\"givenOn\": \"2026-01-05\", \"givenBy\": [\"CLIENT\"], \"method\": \"ORAL\", \"purposes\": [\"REFER\", \"FEEDBACK\"]}"),
                Map.entry("/withdrawals", "{\"purposes\": [\"" + pick(List.of("REFER", "FEEDBACK")) + "\"]}"),
                Map.entry("/feedback-level", "{\"level\": \"" + pick(List.of("STATUS", "SUMMARY")) + "\"}"),
                Map.entry(
                        "/client-requests",
                        "{\"kind\": \"" + kind + "\", \"files\": [\"" + id
                                + "\"], \"receivedOn\": \"2026-01-05\", \"identityCheck\": \"ID_DOCUMENT\", \"explanation\": \""
                                + mark(file, 'w') + "\"}"),
                Map.entry("/gaps", "{\"dimension\": \"BODY\", \"text\": \"" + mark(file, 'w') + "\"}"),
                Map.entry("/files", "{\"referralId\": \"" + id + "\"}"),
                Map.entry("/statements", "{\"referralId\": \"" + id + "\", \"text\": \"" + mark(file, 't') + "\"}"),
                Map.entry("/extension", "{" + reason + "}"),
                Map.entry("/decision", "{\"outcome\": \"GRANTED\", " + reason + "}"),
                Map.entry("/legal-hold", "{" + reason + "}"),
                Map.entry("/retention-postponement", "{\"until\": \"2027-01-05\", " + reason + "}"));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
