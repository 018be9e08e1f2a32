package nl.welzijnoprecept.database;

import static nl.welzijnoprecept.support.ReviewCases.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.Caller;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReferralBodies;
import nl.welzijnoprecept.support.ReviewCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Whoever steals a backup without its keys reads nothing about a client. */
class DumpIT extends ApiTest {
    private static final String WORD = "Kwetsbaarheidsproef";

    /** Every line of every table, as a dump would show it. */
    private String dump() {
        var dump = new StringBuilder();
        for (var table : owner.sql("""
                        select relname from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace""").query(String.class).list()) {
            owner.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(dump::append);
        }
        return dump.toString().toLowerCase(java.util.Locale.ROOT);
    }

    /** With what is said at a table, and the names of who sits there without a login. */
    private void talkedOver(Caller coach, String referral) {
        var meeting = made(coach.post(
                        ReviewCases.MEETINGS,
                        Map.of(
                                "title",
                                WORD + " overleg",
                                "plannedAt",
                                clock.instant().toString(),
                                "place",
                                WORD + " kamer")))
                .header("Location");
        var outsider =
                Map.of("name", WORD + " gast", "organisation", WORD + " wijkteam", "function", WORD + " functie");
        var guest = made(coach.post(meeting + "/participants", Map.of("outsider", outsider)))
                .id();
        var shared = Map.of("text", WORD + " verteld", "as", "NAME", "with", "TEAM");
        var item = meeting + "/items/"
                + made(coach.post(
                                meeting + "/items",
                                Map.of(
                                        "referralId",
                                        FullFile.id(referral),
                                        "question",
                                        WORD + " vraagstuk",
                                        "shared",
                                        shared)))
                        .id();
        made(coach.post(item + "/conclusions", Map.of("text", WORD + " conclusie")));
        made(coach.post(item + "/conclusions", Map.of("text", WORD + " slot", "reason", WORD + " beter")));
        var agreed = made(coach.post(
                item + "/agreements",
                Map.of(
                        "text",
                        WORD + " taak",
                        "participantId",
                        guest,
                        "dueOn",
                        ReferralBodies.today().toString())));
        made(coach.ifMatch(agreed.eTag())
                .post(
                        item + "/agreements/" + agreed.id() + "/states",
                        Map.of("state", "DROPPED", "reason", WORD + " vervallen")));
        var director = coach.ifMatch("\"0\"")
                .put(
                        referral + "/case-director",
                        Map.of(
                                "outsider",
                                outsider,
                                "since",
                                ReferralBodies.today().toString(),
                                "reason",
                                WORD + " regie"));
        assertThat(director.status()).as(director.text()).isEqualTo(200);
    }

    @Test
    void a_dump_shows_nothing_that_was_said_and_nobody() {
        ObjectNode body = ReferralBodies.annie();
        var client = (ObjectNode) body.get("client");
        client.put("givenName", WORD + "voornaam").put("familyName", WORD + "achternaam");
        client.put("birthDate", "1931-07-29").put("postcode", "3431ZX").put("houseNumber", "98761");
        client.put("phone", "0698769876").put("email", WORD + "@example.nl");
        body.put("question", WORD + " vraag").put("explanation", WORD + " toelichting");
        var referral = as("huisarts")
                .with("Idempotency-Key", WORD + " sleutel")
                .post("/api/v1/referrals", body)
                .header("Location");
        var coach = as("coach");
        CaseSteps.step(coach, referral, Map.of("step", "ASSIGN"));
        var conversation = coach.post(
                referral + "/conversations",
                Map.of(
                        "kind",
                        "INTAKE",
                        "channel",
                        "HOME",
                        "heldAt",
                        clock.instant().minusSeconds(60).toString(),
                        "note",
                        WORD + " gesprek",
                        "threeQuestions",
                        Map.of(
                                "cause",
                                WORD + " oorzaak",
                                "ownView",
                                WORD + " mening",
                                "satisfiedWhen",
                                WORD + " genoeg")));
        coach.post(
                conversation.header("Location") + "/corrections",
                Map.of("note", WORD + " verbetering", "reason", WORD + " reden"));
        coach.post(
                conversation.header("Location") + "/additions",
                Map.of("note", WORD + " aanvulling", "reason", WORD + " later"));
        var appointment = coach.post(
                referral + "/appointments",
                ConversationBodies.appointment(clock.instant(), 1).put("place", WORD + " thuis"));
        coach.post(
                appointment.header("Location") + "/outcomes",
                Map.of("outcome", "CANCELLED", "reasonCode", "CLIENT", "reason", WORD + " afgezegd"));
        coach.post(referral + "/note-drafts", Map.of("note", WORD + " klad"));
        var goal = coach.post(referral + "/goals", Map.of("text", WORD + " doel", "satisfiedWhen", WORD + " tevreden"));
        coach.ifMatch(goal.eTag())
                .post(goal.header("Location") + "/states", Map.of("state", "DROPPED", "reason", WORD + " losgelaten"));
        coach.post(
                goal.header("Location") + "/reviews",
                Map.of("moment", "PROGRESS", "verdict", "NOT", "words", WORD + " woorden"));
        coach.post(referral + "/strengths", Map.of("lifeArea", "MONEY", "text", WORD + " kracht", "kind", "PERSONAL"));
        coach.post(goal.header("Location") + "/actions", Map.of("text", WORD + " actie", "who", "CLIENT"));
        coach.post(referral + "/gaps", Map.of("dimension", "BODY", "text", WORD + " aanbod"));
        var placement = coach.post(
                referral + "/placements",
                Map.of("activityId", CaseSteps.roomyActivity(coach), "needToKnow", WORD + " rolstoel"));
        var started = coach.ifMatch(placement.eTag())
                .post(placement.header("Location") + "/steps", Map.of("step", "START", "reason", WORD + " begin"));
        var on = started.json().get("startedOn").asString();
        for (var said : List.of(
                coach.post(
                        placement.header("Location") + "/attendance",
                        Map.of("on", on, "presence", "PRESENT", "words", WORD + " gekomen")),
                coach.post(
                        placement.header("Location") + "/follow-ups",
                        Map.of(
                                "moment",
                                "FOLLOW_UP",
                                "stillTakingPart",
                                "NO",
                                "on",
                                on,
                                "reasonCode",
                                "HEALTH",
                                "words",
                                WORD + " gestopt")))) {
            assertThat(said.status()).as(said.text()).isEqualTo(201);
        }
        talkedOver(coach, referral);
        coach.post(referral + "/feedback", Map.of("moment", "OTHER", "message", WORD + " bericht"));
        var question = as("huisarts").post(referral + "/questions", Map.of("text", WORD + " vraag"));
        assertThat(coach.post(question.header("Location") + "/answers", Map.of("text", WORD + " antwoord"))
                        .status())
                .isEqualTo(201);
        var officer = as("privacy");
        var asked = officer.post(
                        "/api/v1/client-requests",
                        Map.of(
                                "kind",
                                "CORRECTION",
                                "files",
                                List.of(FullFile.id(referral)),
                                "receivedOn",
                                ReferralBodies.today().toString(),
                                "identityCheck",
                                "ID_DOCUMENT",
                                "explanation",
                                WORD + " verzoek"))
                .header("Location");
        officer.post(asked + "/statements", Map.of("referralId", FullFile.id(referral), "text", WORD + " verklaring"));
        officer.post(asked + "/extension", Map.of("reason", WORD + " uitstel"));
        officer.post(asked + "/decision", Map.of("outcome", "GRANTED", "reason", WORD + " besluit"));
        officer.post(referral + "/legal-hold", Map.of("reason", WORD + " klacht"));
        officer.post(
                referral + "/retention-postponement",
                Map.of("until", ReferralBodies.today().toString(), "reason", WORD + " later"));
        assertThat(officer.get(asked).text()).contains(WORD + " verzoek", WORD + " uitstel", WORD + " besluit");
        CaseSteps.step(coach, referral, Map.of("step", "HAND_OVER", "partner", WORD + " wijkteam", "reason", WORD));

        var dump = dump();

        assertThat(as("coordinator").get(referral).text()).contains(WORD); // it is there, for who may see it
        // Five figures are somewhere in all that is random: as a word of their own they are not.
        assertThat(dump).doesNotContainPattern("(?<![0-9a-z.+/=-])98761(?![0-9a-z.+/=-])");
        for (var secret : List.of(WORD, "1931-07-29", "3431ZX", "0698769876")) {
            var plain = secret.toLowerCase(java.util.Locale.ROOT);
            assertThat(dump).doesNotContain(plain);
            assertThat(dump).doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
