package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.PlacementCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose turn it is: told the same by a case and by the list that it is in. */
class TurnIT extends ApiTest {
    @AfterEach
    void today_again() {
        clock.backToNow();
    }

    @Test
    void a_case_waits_for_the_client_who_was_asked_and_then_for_a_place() {
        var referral = coaching();
        assertThat(turn("coach", referral)).isEqualTo("COACH");
        var activity = PlacementCases.activity(as("aanbieder"), 1);
        PlacementCases.accepted(as("coach"), coaching(), activity); // the only place

        var placement = PlacementCases.proposed(as("coach"), referral, activity).header("Location");
        assertThat(turn("coach", referral)).isEqualTo("CLIENT");
        PlacementCases.take(as("coach"), placement, Map.of("step", "ACCEPT"));
        assertThat(turn("coach", referral)).isEqualTo("ACTIVITY");
        assertThat(turn("huisarts", referral)).isEqualTo("COACH"); // who waits for what is not for the practice

        clock.moveAhead(Duration.ofDays(20)); // the practice has heard nothing
        assertThat(turn("coach", referral)).isEqualTo("COACH");
    }

    @Test
    void an_activity_that_the_provider_saw_begin_is_followed_up_by_the_coach() {
        var referral = coaching();
        var activity = PlacementCases.activity(as("aanbieder"), 5);
        var placement = PlacementCases.accepted(as("coach"), referral, activity).replaceFirst(".*/", "");
        var came = Map.of(
                "on", today().toString(), "items", List.of(Map.of("placementId", placement, "presence", "PRESENT")));
        assertThat(as("aanbieder")
                        .post("/api/v1/activities/" + activity + "/attendance", came)
                        .each("outcome"))
                .containsExactly("RECORDED");

        var clocks = as("coach")
                .get(referral)
                .json()
                .get("deadlines")
                .valueStream()
                .map(each -> each.get("kind").asString())
                .toList();
        assertThat(clocks).contains("FOLLOW_UP", "LATE_FOLLOW_UP");
        step(as("coach"), referral, Map.of("step", "PARTICIPATE"));
        assertThat(turn("coach", referral)).isEqualTo("CLIENT");
        clock.moveAhead(Duration.ofDays(50));
        assertThat(turn("coach", referral)).isEqualTo("COACH");
    }

    @Test
    void what_was_handed_over_before_anybody_coached_it_waits_for_the_coordinator() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var handedOver = Map.of("step", "HAND_OVER", "partner", "WIJKTEAM", "reason", "Schulden eerst");
        assertThat(step(as("coordinator"), referral, handedOver).status()).isEqualTo(201);

        assertThat(turn("coordinator", referral)).isEqualTo("COORDINATOR");
    }

    @Test
    void what_is_closed_waits_for_whoever_owes_the_referrer_how_it_ended() {
        var referral = coaching();
        var done = Map.of("step", "COMPLETE", "outcome", "OWN_STRENGTH", "clientVerdict", "ACHIEVED");
        assertThat(step(as("coach"), referral, done).status()).isEqualTo(201);
        assertThat(turn("coach", referral)).isEqualTo("COACH");
        assertThat(turn("coordinator", referral)).isEqualTo("COACH");
        assertThat(as("coach").get(referral).json().get("dueOn").isNull()).isTrue(); // no ghost work

        var told = Map.of("moment", "CLOSED", "message", "Zij gaat elke week naar het koor.");
        assertThat(as("coach").post(referral + "/feedback", told).status()).isEqualTo(201);
        assertThat(turn("coach", referral)).isEmpty();
    }

    @Test
    void what_a_coordinator_declined_waits_for_the_coordinator_until_it_need_not_be_told() {
        var referral = CaseSteps.submitted(as("huisarts"));
        var declined = Map.of("step", "DECLINE", "reasonCode", "NOT_SUITABLE", "reason", "Past hier niet");
        assertThat(step(as("coordinator"), referral, declined).status()).isEqualTo(201);
        assertThat(turn("coordinator", referral)).isEqualTo("COORDINATOR");

        var due = as("coordinator").get(referral + "/feedback-due").items().getFirst();
        assertThat(as("coordinator")
                        .post(
                                referral + "/feedback-due/" + due.get("id").asString() + "/dismissal",
                                Map.of("reasonCode", "TOLD_OTHERWISE"))
                        .status())
                .isLessThan(300);
        assertThat(turn("coordinator", referral)).isEmpty();
    }

    @Test
    void a_list_is_filtered_and_counted_by_whose_turn_it_is() {
        coaching();
        CaseSteps.submitted(as("huisarts"));
        var asked = coaching();
        PlacementCases.proposed(as("coach"), asked, PlacementCases.activity(as("aanbieder"), 5));
        step(
                as("coordinator"),
                CaseSteps.submitted(as("huisarts")),
                Map.of("step", "RETURN", "reason", "Welk nummer?"));
        step(
                as("coach"),
                coaching(),
                Map.of("step", "COMPLETE", "outcome", "OWN_STRENGTH", "clientVerdict", "ACHIEVED"));
        for (var days : List.of(0, 30)) {
            clock.moveAhead(Duration.ofDays(days));
            for (var persona : List.of("coach", "coordinator", "huisarts")) {
                assertFiltered(persona);
            }
        }
        assertThat(as("coach").get("/api/v1/referrals?nextActionBy=NOBODY").status())
                .isEqualTo(400);
    }

    /** Each line says whose turn it is by the rule of the domain; what is asked of the database has to agree. */
    private void assertFiltered(String persona) {
        var told = new HashMap<String, Set<String>>();
        var cursor = "";
        do {
            var part = as(persona).get("/api/v1/referrals?limit=100" + cursor);
            part.items()
                    .forEach(line -> told.computeIfAbsent(
                                    line.get("nextActionBy").asString(""), _ -> new TreeSet<>())
                            .add(line.get("id").asString()));
            cursor = part.json().get("next").isNull()
                    ? ""
                    : "&cursor=" + part.json().get("next").asString();
        } while (!cursor.isEmpty());
        var counts = new HashMap<String, Long>();
        as(persona)
                .get("/api/v1/referrals/counts")
                .json()
                .get("nextActionBy")
                .forEach(each -> counts.put(
                        each.get("nextActionBy").asString(), each.get("count").asLong()));
        for (var by : NextActionBy.values()) {
            var expected = told.getOrDefault(by.name(), Set.of());
            var found = as(persona).get("/api/v1/referrals?limit=100&nextActionBy=" + by);
            assertThat(found.json().get("total").asInt()).as(persona + by).isEqualTo(expected.size());
            assertThat(found.each("id")).as(persona + by).isSubsetOf(expected);
            assertThat(counts.getOrDefault(by.name(), 0L)).as(persona + by).isEqualTo((long) expected.size());
        }
    }

    private String coaching() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var intake = Map.of(
                "kind", "INTAKE", "channel", "HOME", "heldAt", clock.instant().toString());
        assertThat(as("coach").post(referral + "/conversations", intake).status())
                .isEqualTo(201);
        assertThat(step(as("coach"), referral, Map.of("step", "START")).status())
                .isEqualTo(201);
        return referral;
    }

    private String turn(String persona, String referral) {
        var told = as(persona).get(referral).json().get("nextActionBy").asString("");
        var id = referral.replaceFirst(".*/", "");
        assertThat(as(persona).get("/api/v1/referrals?limit=100").items())
                .filteredOn(line -> line.get("id").asString().equals(id))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.get("nextActionBy").asString("")).isEqualTo(told));
        return told;
    }
}
