package nl.welzijnoprecept.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.RepeatedTest;

/** A file is restricted at the moment in which a colleague states a reason to see it. */
class AccessRaceIT extends ApiTest {
    @RepeatedTest(15)
    void a_reason_is_found_or_not_and_opens_nothing_that_was_restricted() throws Exception {
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var id = referral.substring(referral.lastIndexOf('/') + 1);
        var coach = as("coach").get("/api/v1/me").id();
        Callable<Answer> state = () -> as("coach-2")
                .post("/api/v1/access-grants", Map.of("referralId", id, "reasonCode", "OTHER", "reason", "Daarom"));
        Callable<Answer> restrict = () -> as("coach")
                .put(
                        referral + "/restriction",
                        Map.of("restricted", true, "team", List.of(coach), "reason", "Familie"));

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(state, restrict, state, state));
            for (var answer : answers) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(200, 201, 404);
            }
        }
        assertThat(as("coach-2").get(referral).status()).isEqualTo(404);
    }
}
