package nl.welzijnoprecept.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Files with something in every table, made by the steps that people take, and requests about them. */
public final class FullFile {
    private FullFile() {}

    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** A referral with one of everything that a practice and a coach can make; answers its path. */
    public static String of(Caller practice, Object body, Caller coach) {
        var made =
                practice.with("Idempotency-Key", UUID.randomUUID().toString()).post("/api/v1/referrals", body);
        ok(made);
        var referral = made.header("Location");
        ok(CaseSteps.step(coach, referral, Map.of("step", "ASSIGN")));
        ok(amended(coach, referral));
        var conversation = coach.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        referral + "/conversations",
                        Map.of(
                                "kind", "INTAKE",
                                "channel", "HOME",
                                "heldAt", Instant.now().minusSeconds(60).toString(),
                                "note", "Woont alleen",
                                "threeQuestions", Map.of("cause", "Mijn man is er niet meer")));
        ok(conversation);
        ok(coach.post(
                conversation.header("Location") + "/corrections",
                Map.of("note", "Woont alleen <script>alert(1)</script>", "reason", "Vergeten")));
        ok(coach.post(
                conversation.header("Location") + "/additions",
                Map.of("note", "Woont toch niet alleen", "reason", "Belde terug")));
        var appointment = coach.post(referral + "/appointments", ConversationBodies.appointment(Instant.now(), 1));
        ok(appointment);
        ok(coach.post(
                appointment.header("Location") + "/outcomes",
                Map.of("outcome", "CANCELLED", "reasonCode", "CLIENT", "reason", "Griep")));
        ok(coach.post(referral + "/note-drafts", Map.of("kind", "PRO", "note", "Half getypt")));
        var goal = coach.post(referral + "/goals", Map.of("text", "Vaker naar buiten"));
        ok(goal);
        var action = coach.post(
                goal.header("Location") + "/actions", Map.of("text", "Bellen met de buurvrouw", "who", "CLIENT"));
        ok(action);
        ok(coach.ifMatch(action.eTag()).post(action.header("Location") + "/states", Map.of("state", "DONE")));
        ok(coach.ifMatch(goal.eTag()).post(goal.header("Location") + "/states", Map.of("state", "PARTLY")));
        ok(coach.post(goal.header("Location") + "/reviews", Map.of("moment", "PROGRESS", "verdict", "PARTLY")));
        ok(coach.post(referral + "/strengths", Map.of("lifeArea", "FAMILY", "text", "Haar zus", "kind", "RESOURCE")));
        ok(coach.post(
                referral + "/measurements",
                Map.of(
                        "instrument", "POSITIVE_HEALTH",
                        "moment", "START",
                        "takenOn", "2026-01-05",
                        "scores", Map.of("BODY", 6))));
        ok(coach.post(
                referral + "/gaps",
                Map.of("dimension", "MEANING", "dayPart", "EVENING", "text", "Een schaakclub voor beginners")));
        placed(coach, referral);
        talkedOver(coach, referral);
        var feedback =
                coach.post(referral + "/feedback", Map.of("moment", "RECEIVED", "message", "Fijn kennisgemaakt"));
        ok(feedback);
        ok(practice.send("POST", feedback.header("Location") + "/acknowledgement", null));
        var question = practice.post(referral + "/questions", Map.of("text", "Hoe gaat het met haar?"));
        ok(question);
        ok(coach.post(question.header("Location") + "/answers", Map.of("text", "Ze wandelt nu")));
        return referral;
    }

    /** Somebody of the team puts a house number right. */
    public static Answer amended(Caller who, String referral) {
        var read = who.get(referral);
        var body = ((ObjectNode) read.json()).retain("client", "reasons", "question", "explanation");
        ((ObjectNode) body.get("client")).put("houseNumber", "14 bis");
        return who.ifMatch(read.eTag()).post(referral + "/amendments", body.put("reason", "Verhuisd in de straat"));
    }

    /** Something that the client takes part in, with all that is recorded about it. */
    public static void placed(Caller coach, String referral) {
        var placement = coach.post(
                referral + "/placements",
                Map.of("activityId", CaseSteps.roomyActivity(coach), "needToKnow", "Hoort slecht"));
        ok(placement);
        var path = placement.header("Location");
        var started = coach.ifMatch(placement.eTag()).post(path + "/steps", Map.of("step", "START"));
        ok(started);
        var today = started.json().get("startedOn").asString();
        ok(coach.post(path + "/attendance", Map.of("on", today, "presence", "LATE", "words", "De bus was te laat")));
        ok(coach.post(
                path + "/follow-ups",
                Map.of("moment", "FOLLOW_UP", "stillTakingPart", "YES", "on", today, "words", "Iedere week")));
    }

    /** A case on an agenda, with what was concluded and agreed on, and somebody who directs it. */
    public static void talkedOver(Caller coach, String referral) {
        var meeting = ReviewCases.meeting(coach, Instant.now());
        var outsider = Map.of("name", "S. Yilmaz", "organisation", "Wijkteam", "function", "Verpleegkundige");
        var asked = coach.post(meeting + "/participants", Map.of("outsider", outsider));
        ok(asked);
        var item = ReviewCases.put(coach, meeting, referral, "Wil weer zingen", "ANONYMOUS", "TEAM");
        ok(coach.post(item + "/conclusions", Map.of("text", "Wachten op het koor")));
        var agreed = ReviewCases.agreed(coach, item, asked.id(), ReferralBodies.today());
        ok(coach.ifMatch(agreed.eTag())
                .post(
                        item + "/agreements/" + agreed.id() + "/states",
                        Map.of("state", "DROPPED", "reason", "Is ziek")));
        ok(coach.ifMatch("\"0\"")
                .put(
                        referral + "/case-director",
                        Map.of(
                                "outsider",
                                outsider,
                                "since",
                                ReferralBodies.today().toString(),
                                "reason",
                                "Kent het gezin")));
        ok(ReviewCases.take(coach, meeting, "HOLD"));
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(200, 201, 204);
    }

    /** A colleague looks for a stated reason; the coach keeps all others out, and lets them in again if it is not for long. */
    public static void guarded(Caller colleague, Caller coach, String referral, boolean forLong) {
        ok(colleague.post(
                "/api/v1/access-grants",
                Map.of("referralId", id(referral), "reasonCode", "OTHER", "reason", "De cliënt belde mij")));
        var team = List.of(coach.get("/api/v1/me").id());
        ok(coach.put(
                referral + "/restriction",
                Map.of("restricted", true, "team", team, "reason", "Familie van een collega")));
        if (!forLong) {
            ok(coach.put(referral + "/restriction", Map.of("restricted", false, "reason", "Niet meer")));
        }
    }

    /** The same of a new client, with all that an officer can add; nobody but the coach sees it. */
    public static String overseen(Caller practice, Caller coach, Caller colleague, Caller officer) {
        var referral = of(practice, ReferralBodies.annie(), coach);
        guarded(colleague, coach, referral, true);
        var correction = asked(officer, "CORRECTION", referral);
        ok(officer.post(
                correction + "/statements",
                Map.of("referralId", id(referral), "text", "Ik woon niet alleen, mijn kat is er ook")));
        decided(officer, correction, "GRANTED");
        ok(officer.post(referral + "/legal-hold", Map.of("reason", "Er loopt een klacht")));
        var until = ReferralBodies.today().plusDays(9).toString();
        ok(officer.post(referral + "/retention-postponement", Map.of("until", until, "reason", "Klacht")));
        return referral;
    }

    /** The same of a new client, and closed. */
    public static String closed(Caller practice, Caller coach) {
        var referral = of(practice, ReferralBodies.annie(), coach);
        close(coach, referral);
        return referral;
    }

    /** Closes the case. */
    public static void close(Caller coach, String referral) {
        ok(CaseSteps.step(
                coach, referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Ging verhuizen")));
    }

    /** What a client asks of these files; answers the request's path. */
    public static String asked(Caller officer, String kind, String... referrals) {
        var answer = officer.post(
                "/api/v1/client-requests",
                Map.of(
                        "kind",
                        kind,
                        "files",
                        List.of(referrals).stream().map(FullFile::id).toList(),
                        "receivedOn",
                        ReferralBodies.today().toString(),
                        "identityCheck",
                        "ID_DOCUMENT",
                        "explanation",
                        "Wil het graag weten"));
        ok(answer);
        return answer.header("Location");
    }

    /** A request to erase these files that was granted; answers its path. */
    public static String granted(Caller officer, LocalDate day, String... referrals) {
        var asked = officer.post(
                "/api/v1/client-requests",
                Map.of(
                        "kind", "ERASURE",
                        "files", Arrays.stream(referrals).map(FullFile::id).toList(),
                        "receivedOn", day.toString(),
                        "identityCheck", "ID_DOCUMENT",
                        "explanation", "Wil vergeten worden"));
        ok(asked);
        decided(officer, asked.header("Location"), "GRANTED");
        return asked.header("Location");
    }

    public static Answer decided(Caller officer, String request, String outcome) {
        var answer = officer.post(request + "/decision", Map.of("outcome", outcome, "reason", "Past bij de wet"));
        ok(answer);
        return answer;
    }

    /** The weeks after the upgrade, in which nothing is destroyed by its term, are over: as its owner may say. */
    public static void letDestroyingBegin(JdbcClient owner) {
        owner.sql("update retention_start set destroys_from = (now() at time zone 'Europe/Amsterdam')::date")
                .update();
    }

    /** A link, and what a client says on the page that it leads to. */
    public static void byClient(JdbcClient owner, String referral) {
        for (var line : List.of(
                "insert into client_link (id, referral_id, token_hash, made_by, made_at, expires_at)"
                        + " select gen_random_uuid(), r.id, encode(sha256(r.id::text::bytea), 'hex'), r.coach_id, now(),"
                        + " now() + interval '1 day' from referral r where r.id = :id",
                "insert into appointment_answer (id, appointment_id, answer, call_me, answered_at)"
                        + " select gen_random_uuid(), a.id, 'COMING', false, now() from appointment a"
                        + " where a.referral_id = :id",
                "insert into grades_request (id, referral_id, moment, asked_by, asked_at)"
                        + " select gen_random_uuid(), r.id, 'START', r.coach_id, now() from referral r where r.id = :id",
                "insert into client_experience (id, referral_id, about, verdict, told_at)"
                        + " values (gen_random_uuid(), :id, 'COACHING', 'PARTLY', now())")) {
            owner.sql(line).param("id", id(referral)).update();
        }
    }

    /** Lets a closed case lie for so long, where destroying has begun. */
    public static void age(JdbcClient owner, String referral, int months) {
        letDestroyingBegin(owner);
        // The second by itself: a trigger sets it to now with the first.
        for (var column : List.of("closed_at", "closure_recorded_at")) {
            owner.sql("update referral set %s = now() - make_interval(months => :months, days => 2) where id = :id"
                            .formatted(column))
                    .param("months", months)
                    .param("id", id(referral))
                    .update();
        }
    }
}
