package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;

/** A provider says that somebody came while their coach says so too: one of them begins it, and neither waits for the other forever. */
class DoorRaceIT extends ApiTest {
    private static final int CLIENTS = 40;

    /** Nothing is due before the follow-up, so that whoever begins it changes what the case is sorted by. */
    private String coached() {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        as("coach")
                .post(
                        referral + "/conversations",
                        Map.of(
                                "kind", "INTAKE",
                                "channel", "HOME",
                                "heldAt", clock.instant().toString()));
        CaseSteps.step(as("coach"), referral, Map.of("step", "START"));
        as("coach").post(referral + "/feedback", Map.of("moment", "AFTER_INTAKE", "message", "Goed"));
        return referral;
    }

    @Test
    void provider_and_coach_at_once_begin_it_once() throws Exception {
        var activity = activity(as("aanbieder"), null);
        var placements = new ArrayList<String>();
        for (var n = 0; n < CLIENTS; n++) {
            placements.add(accepted(as("coach"), coached(), activity));
        }
        var wanted = new ArrayList<Callable<Answer>>();
        for (var placement : placements) {
            var came = Map.of(
                    "on",
                    today().toString(),
                    "items",
                    List.of(Map.of("placementId", placement.replaceFirst(".*/", ""), "presence", "PRESENT")));
            wanted.add(() -> as("aanbieder").post("/api/v1/activities/" + activity + "/attendance", came));
            var coach = as("coach").ifMatch(as("coach").get(placement).eTag());
            wanted.add(() -> coach.post(placement + "/steps", Map.of("step", "START")));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(wanted)) {
                assertThat(answer.get().status()).as(answer.get().text()).isLessThan(500);
                assertThat(answer.get().text()).doesNotContain("unavailable");
            }
        }
        for (var placement : placements) {
            assertThat(as("coach").get(placement + "/steps").each("step")).containsExactly("ACCEPT", "START");
            var referral = placement.replaceFirst("/placements.*", "");
            assertThat(as("coach")
                            .get(referral)
                            .json()
                            .get("deadlines")
                            .valueStream()
                            .filter(running -> running.get("kind").asString().equals("FOLLOW_UP")))
                    .hasSize(1);
        }
    }
}
