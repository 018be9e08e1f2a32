package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.proposed;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One client takes one place: who is on the way into an activity is not proposed to it again. */
class RepeatedProposalIT extends ApiTest {
    private String activity;
    private String referral;

    @BeforeEach
    void a_case_and_an_activity() {
        activity = activity(as("aanbieder"), 3);
        referral = CaseSteps.assigned(as("huisarts"), as("coach"));
    }

    private Answer again() {
        return as("coach").post(referral + "/placements", Map.of("activityId", activity));
    }

    private void assertRefused() {
        var refused = again();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts("missing")).containsExactly("NO_OTHER_PLACEMENT");
    }

    @Test
    void not_again_until_it_has_ended() {
        var first = proposed(as("coach"), referral, activity).header("Location");
        assertRefused();
        take(as("coach"), first, Map.of("step", "WAITLIST"));
        assertRefused();
        take(as("coach"), first, Map.of("step", "START"));
        assertRefused();
        proposed(as("coach"), referral, activity(as("aanbieder"), 1));
        take(as("coach"), first, Map.of("step", "END", "reasonCode", "MOVED"));
        assertThat(again().status()).isEqualTo(201);
    }

    @Test
    void another_client_is_proposed_to_it_all_the_same() {
        proposed(as("coach"), referral, activity);
        proposed(as("coach"), CaseSteps.assigned(as("huisarts"), as("coach")), activity);
    }

    @Test
    void of_ten_at_once_there_is_one() throws Exception {
        as("coordinator").get(referral);
        try (var threads = Executors.newFixedThreadPool(10)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 10)
                            .mapToObj(n -> (Callable<Integer>) () -> as(n % 2 == 0 ? "coach" : "coordinator")
                                    .post(referral + "/placements", Map.of("activityId", activity))
                                    .status())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }
}
