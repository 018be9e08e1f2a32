package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.ConversationBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A colleague looks into a file for a stated reason: for a while, to read, and whose case it is hears of it. */
class AccessGrantIT extends ApiTest {

    /** Those that other tests left may be of a day ahead. */
    @BeforeEach
    void no_notices() {
        owner.sql("delete from notice").update();
    }

    private static final String GRANTS = "/api/v1/access-grants";
    private static final String REASON = "Mevrouw belt over morgen, Fatima is ziek.";

    /** A case of coach, with something of everything in it; answers its path. */
    private String caseOfCoach() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("coach").post(referral + "/conversations", ConversationBodies.intake());
        as("coach").post(referral + "/goals", Map.of("text", "Weer zingen"));
        as("coach").post(referral + "/feedback", Map.of("moment", "RECEIVED", "message", "Gebeld"));
        return referral;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Answer state(String persona, String referral) {
        return as(persona)
                .post(GRANTS, Map.of("referralId", id(referral), "reasonCode", "COLLEAGUE_ABSENT", "reason", REASON));
    }

    private static List<String> parts(String referral) {
        return List.of(
                referral,
                referral + "/steps",
                referral + "/conversations",
                referral + "/measurements",
                referral + "/measurements/pairs",
                referral + "/strengths",
                referral + "/goals",
                referral + "/placements",
                referral + "/feedback");
    }

    @Test
    void a_stated_reason_opens_one_file_to_read_for_a_while() {
        var referral = caseOfCoach();
        var other = caseOfCoach();
        parts(referral)
                .forEach(part ->
                        assertThat(as("coach-2").get(part).status()).as(part).isEqualTo(404));

        var grant = state("coach-2", referral);

        assertThat(grant.status()).as(grant.text()).isEqualTo(201);
        assertThat(grant.json().get("referralId").asString()).isEqualTo(id(referral));
        assertThat(Duration.between(
                        Instant.parse(grant.json().get("statedAt").asString()),
                        Instant.parse(grant.json().get("until").asString())))
                .isEqualTo(Duration.ofHours(8));
        parts(referral)
                .forEach(part ->
                        assertThat(as("coach-2").get(part).status()).as(part).isEqualTo(200));
        assertThat(as("coach-2").get(referral + "/conversations").text()).contains("Mist haar man");
        assertThat(as("coach-2").get(referral).texts("allowedSteps")).isEmpty();
        assertThat(as("coach-2").get(other).status()).isEqualTo(404);

        clock.moveAhead(Duration.ofHours(8).minusMinutes(1));
        assertThat(as("coach-2").get(referral).status()).isEqualTo(200);
        clock.moveAhead(Duration.ofMinutes(2));
        parts(referral)
                .forEach(part ->
                        assertThat(as("coach-2").get(part).status()).as(part).isEqualTo(404));
    }

    @Test
    void nothing_is_written_in_that_time() {
        var referral = caseOfCoach();
        var conversation =
                as("coach").get(referral + "/conversations").each("id").getFirst();
        var goal = as("coach").get(referral + "/goals").each("id").getFirst();
        var activity = CaseSteps.roomyActivity(as("coach"));
        state("coach-2", referral);
        var tag = as("coach-2").get(referral).eTag();
        var before = as("coach").get(referral).json();

        for (var written : Map.<String, Object>of(
                        "/conversations",
                        ConversationBodies.intake(),
                        "/conversations/" + conversation + "/corrections",
                        Map.of("note", "x", "reason", "y"),
                        "/goals",
                        Map.of("text", "x"),
                        "/goals/" + goal + "/actions",
                        Map.of("text", "x", "who", "CLIENT"),
                        "/placements",
                        Map.of("activityId", activity),
                        "/feedback",
                        Map.of("moment", "OTHER", "message", "x"),
                        "/steps",
                        Map.of("step", "WITHDRAW", "reasonCode", "OTHER"))
                .entrySet()) {
            assertThat(as("coach-2")
                            .ifMatch(tag)
                            .post(referral + written.getKey(), written.getValue())
                            .status())
                    .as(written.getKey())
                    .isEqualTo(404);
        }
        assertThat(as("coach").get(referral).json()).isEqualTo(before);
    }

    @Test
    void it_is_in_no_list_and_no_count() {
        var body = annie();
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        var total = as("coach-2")
                .get("/api/v1/referrals?limit=1")
                .json()
                .get("total")
                .asLong();
        state("coach-2", referral);

        assertThat(as("coach-2")
                        .get("/api/v1/referrals?limit=1")
                        .json()
                        .get("total")
                        .asLong())
                .isEqualTo(total);
        var name = body.at("/client/familyName").asString();
        assertThat(as("coach-2")
                        .post("/api/v1/referrals/search", Map.of("familyName", name))
                        .items())
                .isEmpty();
    }

    @Test
    void whose_case_it_is_hears_of_it_at_once_and_can_end_it() {
        var referral = caseOfCoach();
        var grant = state("coach-2", referral);

        var notice = as("coach").get("/api/v1/notices").items().getFirst();
        assertThat(notice.get("kind").asString()).isEqualTo("ACCESS_FOR_STATED_REASON");
        assertThat(notice.get("referralId").asString()).isEqualTo(id(referral));
        assertThat(notice.get("objectId").asString()).isEqualTo(grant.id());
        assertThat(notice.toString()).doesNotContain("Annie", "Mevrouw");
        var path = "/api/v1/notices/" + notice.get("id").asString() + "/acknowledgement";
        assertThat(as("coach-2").post(path, "").status()).isEqualTo(404);
        var acknowledged =
                as("coach").post(path, "").json().get("acknowledgedAt").asString();
        clock.moveAhead(Duration.ofMinutes(5));
        assertThat(as("coach").post(path, "").json().get("acknowledgedAt").asString())
                .isEqualTo(acknowledged);

        var seen = as("coach").get(grant.header("Location"));
        assertThat(seen.json().get("reason").asString()).isEqualTo(REASON);
        assertThat(seen.json().at("/by/name").asString()).isEqualTo("Joost Bakker");
        assertThat(as("coach").send("DELETE", grant.header("Location"), null).status())
                .isEqualTo(204);
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
        var ended = as("coach-2").get(grant.header("Location"));
        assertThat(ended.json().at("/endedBy/name").asString()).isEqualTo("Fatima el Amrani");
        assertThat(as("coordinator")
                        .send("DELETE", grant.header("Location"), null)
                        .status())
                .isEqualTo(204);
        assertThat(as("coach-2").get(grant.header("Location")).json()).isEqualTo(ended.json());
    }

    @Test
    void where_a_case_has_no_coach_the_coordinator_hears_of_it() {
        var referral = CaseSteps.submitted(as("huisarts"));
        CaseSteps.step(as("coordinator"), referral, Map.of("step", "DECLINE", "reasonCode", "OTHER", "reason", "Vol"));
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
        var grant = state("coach-2", referral);
        assertThat(as("coach-2").get(referral).texts("allowedSteps")).isEmpty();
        assertThat(as("coordinator").get("/api/v1/notices").each("objectId")).contains(grant.id());
        assertThat(as("coordinator").get(GRANTS).each("id")).contains(grant.id());
        assertThat(as("coach").get(GRANTS).each("id")).doesNotContain(grant.id());
        assertThat(as("coach").get(grant.header("Location")).status()).isEqualTo(404);
        assertThat(as("coach").send("DELETE", grant.header("Location"), null).status())
                .isEqualTo(404);
        assertThat(as("coach-2").send("DELETE", grant.header("Location"), null).status())
                .isEqualTo(204);
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
    }

    @Test
    void notices_and_accesses_come_in_parts() {
        var referral = caseOfCoach();
        var stated = new ArrayList<String>();
        for (var n = 0; n < 3; n++) {
            stated.addFirst(state("coach-2", referral).id());
        }
        var first = as("coach-2").get(GRANTS + "?limit=2");
        assertThat(first.each("id")).isEqualTo(stated.subList(0, 2));
        assertThat(first.json().get("total").asLong()).isGreaterThanOrEqualTo(3);
        var next = first.json().get("next").asString();
        assertThat(as("coach-2").get(GRANTS + "?limit=1&cursor=" + next).each("id"))
                .containsExactly(stated.getLast());

        var notices = as("coach").get("/api/v1/notices?limit=2");
        assertThat(notices.each("objectId")).isEqualTo(stated.subList(0, 2));
        var rest = notices.json().get("next").asString();
        assertThat(as("coach").get("/api/v1/notices?limit=1&cursor=" + rest).each("objectId"))
                .containsExactly(stated.getLast());
        assertThat(as("coach").get("/api/v1/notices?limit=0&cursor=x").errors())
                .containsExactlyInAnyOrder("limit:OUT_OF_RANGE", "cursor:INVALID_CURSOR");
    }

    @Test
    void of_a_file_that_is_kept_from_its_coach_the_coordinator_hears() {
        var referral = caseOfCoach();
        var team = List.of("coordinator", "coach", "coach-2").stream()
                .map(persona -> as(persona).get("/api/v1/me").id())
                .toList();
        as("coordinator").put(referral + "/restriction", Map.of("restricted", true, "team", team, "reason", "Familie"));
        owner.sql("update referral set restricted_to = array_remove(restricted_to, coach_id) where id = :id")
                .param("id", UUID.fromString(id(referral)))
                .update();
        assertThat(state("coach-2", referral).status()).isEqualTo(201);
        assertThat(as("coach").get("/api/v1/notices").each("referralId")).doesNotContain(id(referral));
        assertThat(as("coordinator").get("/api/v1/notices").each("referralId")).contains(id(referral));
    }

    @Test
    void a_file_is_found_by_what_a_caller_tells() {
        var body = annie();
        var referral = as("huisarts").post("/api/v1/referrals", body);
        var path = referral.header("Location");
        CaseSteps.step(as("coach"), path, Map.of("step", "ASSIGN"));
        var person = Map.of("familyName", body.at("/client/familyName").asString(), "birthDate", "1948-03-02");
        var byPerson = Map.of("person", person, "reasonCode", "CLIENT_CALLS", "reason", REASON);

        var byReference = as("coach-2")
                .post(
                        GRANTS,
                        Map.of(
                                "reference",
                                referral.json().get("reference").asString().toLowerCase(java.util.Locale.ROOT),
                                "reasonCode",
                                "CLIENT_CALLS",
                                "reason",
                                REASON));
        assertThat(byReference.json().get("referralId").asString()).isEqualTo(referral.id());
        assertThat(as("coach-2").post(GRANTS, byPerson).json().get("referralId").asString())
                .isEqualTo(referral.id());

        // A second one of the same name and birth date, open as well: unclear. Once one is closed, the other is meant.
        var twin = as("huisarts").post("/api/v1/referrals", body).header("Location");
        assertThat(as("coach-2").post(GRANTS, byPerson).status()).isEqualTo(404);
        CaseSteps.step(as("coordinator"), twin, Map.of("step", "VOID", "reason", "Dubbel"));
        assertThat(as("coach-2").post(GRANTS, byPerson).json().get("referralId").asString())
                .isEqualTo(referral.id());
    }

    @Test
    void who_finds_nothing_is_told_nothing() {
        var elsewhere = as("huisarts-elders")
                .post("/api/v1/referrals", nl.welzijnoprecept.support.ReferralBodies.annieInLeiden());
        var nowhere = state("coach-2", "/" + UUID.randomUUID());
        var foreign = state("coach-2", elsewhere.header("Location"));
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.text()).isEqualTo(nowhere.text());
        assertThat(as("coach-2")
                        .post(GRANTS, Map.of("reference", "WR-0000-0000", "reasonCode", "OTHER", "reason", "x"))
                        .text())
                .isEqualTo(nowhere.text());
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(as("coach").post(GRANTS, Map.of("reason", " ")).errors())
                .containsExactlyInAnyOrder("referralId:REQUIRED", "reason:REQUIRED", "reasonCode:REQUIRED");
        assertThat(as("coach")
                        .post(
                                GRANTS,
                                Map.of(
                                        "referralId", UUID.randomUUID(),
                                        "reference", "WR-7K3F-29XD",
                                        "reasonCode", "CURIOUS",
                                        "reason", "x"))
                        .errors())
                .containsExactlyInAnyOrder("reference:ONE_ONLY", "reasonCode:UNKNOWN_CODE");
        assertThat(state("coach", caseOfCoach()).errors()).containsExactly("referralId:OWN_CASE");
    }

    @Test
    void what_is_sent_twice_counts_once() {
        var referral = caseOfCoach();
        var caller = as("coach-2").with("Idempotency-Key", UUID.randomUUID().toString());
        var body = Map.of("referralId", id(referral), "reasonCode", "SUPERVISION", "reason", REASON);
        assertThat(caller.post(GRANTS, body).text())
                .isEqualTo(caller.post(GRANTS, body).text());
        assertThat(as("coach").get("/api/v1/notices").items().stream()
                        .filter(notice -> notice.get("referralId").asString().equals(id(referral))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "coordinator", "aanbieder", "gemeente", "privacy", "beheerder"})
    void only_a_coach_states_a_reason(String persona) {
        assertThat(state(persona, caseOfCoach()).status()).isEqualTo(403);
    }

    @Test
    void the_log_says_that_it_was_for_a_stated_reason() {
        var referral = caseOfCoach();
        state("coach-2", referral);
        as("coach-2").get(referral);
        as("coach-2").get(referral + "/conversations");
        as("coach").get(referral);
        var lines = as("privacy").get(referral + "/access-log").items();
        assertThat(lines.stream()
                        .filter(line -> line.get("purpose").asString().equals("STATED_REASON"))
                        .map(line -> line.get("action").asString() + " "
                                + line.get("object").asString() + " "
                                + line.at("/by/name").asString()))
                .containsExactly(
                        "R CONVERSATION Joost Bakker", "R REFERRAL Joost Bakker", "C ACCESS_GRANT Joost Bakker");
        assertThat(lines.getFirst().get("purpose").asString()).isEqualTo("COACHING");
        assertThat(lines.stream()
                        .filter(line -> line.get("object").asString().equals("ACCESS_GRANT"))
                        .map(line -> line.get("detail").asString()))
                .containsExactly("COLLEAGUE_ABSENT");
    }

    @Test
    void the_reason_is_unreadable_in_the_database() {
        var grant = state("coach-2", caseOfCoach());
        assertThat(new String(
                        owner.sql("select reason from access_grant where id = :id")
                                .param("id", UUID.fromString(grant.id()))
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.UTF_8))
                .doesNotContain("Fatima");
    }
}
