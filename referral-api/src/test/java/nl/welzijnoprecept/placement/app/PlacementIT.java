package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementIT extends ApiTest {
    private static final Map<String, String> START = Map.of("step", "START");

    private Answer submitted() {
        return as("huisarts").post("/api/v1/referrals", annie());
    }

    private Answer step(String persona, Answer referral, Map<String, ?> step) {
        return as(persona).ifMatch(referral.eTag()).post(path(referral) + "/steps", step);
    }

    private Answer assigned() {
        return step("coach", submitted(), Map.of("step", "ASSIGN"));
    }

    private static String path(Answer referral) {
        return "/api/v1/referrals/" + referral.id();
    }

    private static String placements(Answer referral) {
        return path(referral) + "/placements";
    }

    private Map<String, String> activity(String name, String status) {
        var found = as("coach").get("/api/v1/activities?municipality=GM0356&q=" + name + "&status=" + status);
        return Map.of("activityId", found.items().getFirst().get("id").asString());
    }

    private Answer proposed(Answer referral) {
        return as("coach").post(placements(referral), activity("Koffieochtend", "ACTIVE"));
    }

    private Answer take(Answer referral, Answer placement, Map<String, ?> step) {
        return as("coach").ifMatch(placement.eTag()).post(placements(referral) + "/" + placement.id() + "/steps", step);
    }

    @Test
    void a_coach_proposes_an_activity() {
        var referral = assigned();
        var placement = proposed(referral);

        assertThat(placement.status()).isEqualTo(201);
        assertThat(placement.eTag()).isEqualTo("\"0\"");
        assertThat(placement.header("Location")).isEqualTo(placements(referral) + "/" + placement.id());
        assertThat(placement.json().get("status").asString()).isEqualTo("PROPOSED");
        assertThat(placement.json().at("/activity/name").asString()).isNotEmpty();
        assertThat(placement.json().at("/proposedBy/name").asString()).isEqualTo("Fatima el Amrani");
        assertThat(placement.texts("allowedSteps")).containsExactly("ACCEPT", "WAITLIST", "START", "END");
        var read = as("coordinator").get(placement.header("Location"));
        assertThat(read.json()).isEqualTo(placement.json());
        assertThat(read.eTag()).isEqualTo("\"0\"");
        var list = as("coordinator").get(placements(referral));
        assertThat(list.items()).containsExactly(placement.json());
        assertThat(list.json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_placement_goes_from_a_yes_to_the_end_and_every_step_is_remembered() {
        var referral = assigned();
        var accepted = take(referral, proposed(referral), Map.of("step", "ACCEPT", "reason", "Wil graag"));
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.eTag()).isEqualTo("\"1\"");
        var started = take(referral, accepted, START);
        assertThat(started.json().get("startedOn").asString()).isEqualTo(today().toString());
        assertThat(started.texts("allowedSteps")).containsExactly("END");
        assertThat(take(referral, started, Map.of("step", "END")).errors()).containsExactly("reason:REQUIRED");
        var ended = take(referral, started, Map.of("step", "END", "reason", "Te ver lopen"));
        assertThat(ended.json().get("status").asString()).isEqualTo("ENDED");
        assertThat(ended.header("Location")).isEqualTo(placements(referral) + "/" + ended.id() + "/steps");

        var history = as("coordinator").get(ended.header("Location"));
        assertThat(history.each("step")).containsExactly("ACCEPT", "START", "END");
        assertThat(history.each("from")).containsExactly("PROPOSED", "ACCEPTED", "STARTED");
        assertThat(history.each("to")).containsExactly("ACCEPTED", "STARTED", "ENDED");
        assertThat(history.items().get(2).get("reason").asString()).isEqualTo("Te ver lopen");
        assertThat(history.items().get(2).at("/by/name").asString()).isEqualTo("Fatima el Amrani");
        var stored = owner.sql("select reason from placement_step where placement_id = :id and step = 'END'")
                .param("id", UUID.fromString(ended.id()))
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("ver lopen");
    }

    @Test
    void a_referral_takes_part_once_a_placement_was_started_and_keeps_its_tag_until_then() {
        var assigned = assigned();
        as("coach").post(path(assigned) + "/conversations", """
                { "kind": "INTAKE", "channel": "HOME", "heldAt": "%s", "minutes": 50, "reached": true }""".formatted(clock.instant()));
        var coaching = step("coach", assigned, START);
        assertThat(coaching.status()).isEqualTo(201);
        var placement = proposed(coaching);

        var tooEarly = step("coach", coaching, Map.of("step", "PARTICIPATE"));
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.texts("missing")).containsExactly("STARTED_PLACEMENT");

        assertThat(take(coaching, placement, START).status()).isEqualTo(201);
        assertThat(as("coach").get(path(coaching)).eTag()).isEqualTo(coaching.eTag());
        var participating = step("coach", coaching, Map.of("step", "PARTICIPATE"));
        assertThat(participating.status()).isEqualTo(201);
        assertThat(participating.json().get("status").asString()).isEqualTo("PARTICIPATING");
    }

    @Test
    void each_kind_of_refusal_has_its_own_answer() {
        var referral = assigned();
        var placement = proposed(referral);
        var path = placements(referral) + "/" + placement.id() + "/steps";

        assertThat(as("coach").post(path, START).status()).isEqualTo(428);
        assertThat(as("coach").ifMatch("\"7\"").post(path, START).status()).isEqualTo(412);
        assertThat(take(referral, placement, Map.of("step", "FLY", "reason", "x".repeat(4001)))
                        .errors())
                .containsExactlyInAnyOrder("step:UNKNOWN_CODE", "reason:TOO_LONG");
        assertThat(take(referral, placement, Map.of()).errors()).containsExactly("step:REQUIRED");
        var started = take(referral, placement, START);
        assertThat(take(referral, placement, START).status()).isEqualTo(412);
        var again = take(referral, started, START);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("allowedSteps")).containsExactly("END");
    }

    @Test
    void an_activity_has_to_be_there_and_open() {
        var path = placements(assigned());
        assertThat(as("coach")
                        .post(path, Map.of("activityId", UUID.randomUUID()))
                        .errors())
                .containsExactly("activityId:NOT_FOUND");
        assertThat(as("coach")
                        .post(path, activity("Zwemuur", "TEMPORARILY_CLOSED"))
                        .errors())
                .containsExactly("activityId:NOT_ACTIVE");
        assertThat(as("coach").post(path, "{}").errors()).containsExactly("activityId:REQUIRED");
        assertThat(as("coach").post(path, "{\"activityId\": \"De Kring\"}").errors())
                .containsExactly("activityId:INVALID_VALUE");
        assertThat(as("coach").get(path).items()).isEmpty();
    }

    @Test
    void a_closed_referral_has_no_new_placements_nor_steps() {
        var referral = assigned();
        var placement = proposed(referral);
        step("coach", referral, Map.of("step", "DECLINE", "reasonCode", "NO_CAPACITY", "reason", "Vol"));

        var refused = proposed(referral);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("OPEN_REFERRAL");
        var step = take(referral, placement, START);
        assertThat(step.status()).isEqualTo(409);
        assertThat(step.texts("allowedSteps")).isEmpty();
        assertThat(as("coach").get(placements(referral) + "/" + placement.id()).texts("allowedSteps"))
                .isEmpty();
    }

    @Test
    void of_twenty_starts_at_once_one_wins() throws Exception {
        var referral = assigned();
        var placement = proposed(referral);
        Callable<Integer> attempt = () -> take(referral, placement, START).status();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 412).containsOnlyOnce(201);
        }
        assertThat(as("coach")
                        .get(placements(referral) + "/" + placement.id() + "/steps")
                        .items())
                .hasSize(1);
    }

    @Test
    void what_is_sent_twice_counts_once() {
        var referral = assigned();
        var body = activity("Koffieochtend", "ACTIVE");
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());

        var first = coach.post(placements(referral), body);
        var second = coach.post(placements(referral), body);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(as("coach").get(placements(referral)).items()).hasSize(1);
        assertThat(coach.post(placements(referral), activity("Breicaf", "ACTIVE"))
                        .status())
                .isEqualTo(409);
        assertThat(coach.post(placements(assigned()), body).status()).isEqualTo(409);
        assertThat(as("coach")
                        .with("Idempotency-Key", "x".repeat(256))
                        .post(placements(referral), body)
                        .errors())
                .containsExactly("Idempotency-Key:TOO_LONG");
    }

    @ParameterizedTest
    @CsvSource({
        "coach, 200",
        "coach-2, 404",
        "coordinator, 200",
        "coach-elders, 404",
        "huisarts, 403",
        "huisarts-elders, 403",
        "aanbieder, 403",
        "gemeente, 403",
        "privacy, 403",
        "beheerder, 403"
    })
    void only_who_works_on_the_case_sees_its_placements(String persona, int status) {
        var referral = assigned();
        var placement = proposed(referral);
        var path = placements(referral) + "/" + placement.id();
        assertThat(as(persona).get(placements(referral)).status()).isEqualTo(status);
        assertThat(as(persona).get(path).status()).isEqualTo(status);
        assertThat(as(persona).get(path + "/steps").status()).isEqualTo(status);
        var changed = status == 200 ? 201 : status;
        assertThat(as(persona)
                        .post(placements(referral), activity("Breicaf", "ACTIVE"))
                        .status())
                .isEqualTo(changed);
        assertThat(as(persona).ifMatch("\"0\"").post(path + "/steps", START).status())
                .isEqualTo(changed);
    }

    @Test
    void in_a_case_that_is_nobodys_a_coach_places_as_little_as_they_talk() {
        var referral = submitted();
        var placement = as("coordinator").post(placements(referral), activity("Koffieochtend", "ACTIVE"));
        assertThat(placement.status()).as(placement.text()).isEqualTo(201);
        var path = placements(referral) + "/" + placement.id();
        for (var coach : List.of("coach", "coach-2")) {
            var caller = as(coach).ifMatch("\"0\"");
            assertThat(Stream.of(
                            caller.get(path(referral) + "/conversations"),
                            caller.get(placements(referral)),
                            caller.get(path),
                            caller.get(path + "/steps"),
                            caller.get(path + "/attendance"),
                            caller.get(path + "/follow-ups"),
                            caller.post(placements(referral), activity("Breicaf", "ACTIVE")),
                            caller.post(path + "/steps", START),
                            caller.put(path + "/need-to-know", Map.of("needToKnow", "Hoort slecht")),
                            caller.post(path + "/attendance", Map.of("on", today(), "presence", "PRESENT")),
                            caller.post(
                                    path + "/follow-ups",
                                    Map.of("moment", "FOLLOW_UP", "stillTakingPart", "YES", "on", today()))))
                    .extracting(Answer::status)
                    .containsOnly(404);
        }
        step("coach", referral, Map.of("step", "ASSIGN"));
        assertThat(as("coach").get(path).json()).isEqualTo(placement.json());
        assertThat(as("coach-2").get(path).status()).isEqualTo(404);
    }

    @Test
    void a_colleagues_case_is_out_of_sight() {
        var assigned = assigned();
        proposed(assigned);
        assertThat(as("coach-2").get(placements(assigned)).status()).isEqualTo(404);
        assertThat(as("coach-2")
                        .post(placements(assigned), activity("Koffieochtend", "ACTIVE"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_placement_belongs_to_its_own_referral() {
        var placement = proposed(assigned());
        var other = assigned();
        var elsewhere = placements(other) + "/" + placement.id();
        assertThat(as("coach").get(elsewhere).status()).isEqualTo(404);
        assertThat(as("coach").get(elsewhere + "/steps").status()).isEqualTo(404);
        assertThat(take(other, placement, START).status()).isEqualTo(404);
        assertThat(as("coach").get(placements(other) + "/nonsense").status()).isEqualTo(404);
        var inLeiden = as("huisarts-elders").post("/api/v1/referrals", annieInLeiden());
        assertThat(as("coordinator").get(placements(inLeiden)).status()).isEqualTo(404);
    }

    @Test
    void every_look_and_every_change_is_in_the_access_log() {
        var referral = assigned();
        var placement = proposed(referral);
        take(referral, placement, START);
        as("coordinator").get(placements(referral));
        as("coordinator").get(placements(referral) + "/" + placement.id());
        as("coordinator").get(placements(referral) + "/" + placement.id() + "/steps");

        var lines = as("privacy").get(path(referral) + "/access-log").items().stream()
                .filter(line -> line.get("object").asString().equals("PLACEMENT"))
                .toList();
        assertThat(lines).extracting(line -> line.get("action").asString()).containsExactly("R", "R", "R", "U", "C");
        assertThat(lines.get(3).get("detail").asString()).isEqualTo("START");
        assertThat(lines.get(3).get("objectId").asString()).isEqualTo(placement.id());
    }
}
