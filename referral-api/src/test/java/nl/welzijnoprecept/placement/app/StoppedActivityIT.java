package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.accepted;
import static nl.welzijnoprecept.support.PlacementCases.activity;
import static nl.welzijnoprecept.support.PlacementCases.activityBody;
import static nl.welzijnoprecept.support.PlacementCases.proposed;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is helped into what does not take place any more; who was in it already goes on, and ends. */
class StoppedActivityIT extends ApiTest {
    private static final Map<String, String> END = Map.of("step", "END", "reasonCode", "ACTIVITY_ENDED");

    @Autowired
    private KeepPlaces keep;

    private String referral() {
        return CaseSteps.assigned(as("huisarts"), as("coach"));
    }

    private String wants(String activity) {
        return accepted(as("coach"), referral(), activity);
    }

    private void becomes(String activity, String status, int capacity) {
        var path = "/api/v1/activities/" + activity;
        var body = activityBody(capacity);
        body.put("status", status);
        var changed = as("aanbieder").ifMatch(as("aanbieder").get(path).eTag()).put(path, body);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    }

    private Answer read(String placement) {
        return as("coach").get(placement);
    }

    private String status(String placement) {
        return read(placement).json().get("status").asString();
    }

    private List<String> warnings(String placement) {
        return read(placement)
                .json()
                .get("warnings")
                .valueStream()
                .map(warning -> warning.get("code").asString())
                .toList();
    }

    private void assertRefused(String placement, String step) {
        var refused = take(as("coach"), placement, Map.of("step", step));
        assertThat(refused.status()).as(step).isEqualTo(409);
        assertThat(refused.texts("missing")).as(step).containsExactly("ACTIVE_ACTIVITY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEFUNCT", "INACTIVE", "TEMPORARILY_CLOSED"})
    void an_offer_is_not_taken_any_more_and_nobody_is_offered_anything(String stopped) {
        var activity = activity(as("aanbieder"), 1);
        var holds = wants(activity);
        var offered = wants(activity);
        var waits = wants(activity);
        var proposed = proposed(as("coach"), referral(), activity).header("Location");
        take(as("coach"), holds, END);
        assertThat(status(offered)).isEqualTo("OFFERED");
        assertThat(warnings(offered)).isEmpty();

        becomes(activity, stopped, 9);

        assertRefused(offered, "CLAIM");
        assertRefused(offered, "START");
        assertRefused(proposed, "ACCEPT");
        assertRefused(proposed, "START");
        keep.settle();
        assertThat(status(waits)).isEqualTo("WAITLISTED");
        assertThat(warnings(offered)).containsExactly("ACTIVITY_STOPPED");
        assertThat(warnings(waits)).containsExactly("ACTIVITY_STOPPED");
        assertThat(warnings(holds)).isEmpty(); // it is over anyway
        assertThat(take(as("coach"), offered, Map.of("step", "DECLINE_OFFER")).status())
                .isEqualTo(201);

        becomes(activity, "ACTIVE", 9);
        assertThat(status(waits)).isEqualTo("OFFERED");
        assertThat(take(as("coach"), waits, Map.of("step", "CLAIM")).status()).isEqualTo(201);
    }

    @Test
    void who_is_in_it_goes_on_and_ends() {
        var activity = activity(as("aanbieder"), 3);
        var takesPart = wants(activity);
        var expected = wants(activity);
        take(as("coach"), takesPart, Map.of("step", "START"));

        becomes(activity, "DEFUNCT", 3);

        assertThat(warnings(takesPart)).containsExactly("ACTIVITY_STOPPED");
        assertThat(as("coach")
                        .post(takesPart + "/attendance", Map.of("on", today(), "presence", "PRESENT"))
                        .status())
                .isEqualTo(201);
        assertThat(take(as("coach"), expected, Map.of("step", "START")).status())
                .as("began before, and is told now")
                .isEqualTo(201);
        assertThat(take(as("coach"), takesPart, END).status()).isEqualTo(201);
    }
}
