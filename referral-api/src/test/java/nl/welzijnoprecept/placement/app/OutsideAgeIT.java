package nl.welzijnoprecept.placement.app;

import static nl.welzijnoprecept.support.PlacementCases.activityBody;
import static nl.welzijnoprecept.support.PlacementCases.take;
import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** For whom an activity is meant is told to who proposes it; who is a year too young may still be welcome. */
class OutsideAgeIT extends ApiTest {
    private static final int AGE = 64;

    /** Somebody who is 64 until the day after tomorrow. */
    private Answer placed(Integer minimum, Integer maximum) {
        var activity = activityBody(5);
        activity.put("minimumAge", minimum);
        activity.put("maximumAge", maximum);
        var id = as("aanbieder").post("/api/v1/activities", activity).id();
        var body = annie();
        ((ObjectNode) body.get("client"))
                .put("birthDate", today().plusDays(2).minusYears(AGE + 1).toString());
        var referral = as("huisarts").post("/api/v1/referrals", body).header("Location");
        CaseSteps.step(as("coach"), referral, Map.of("step", "ASSIGN"));
        var made = as("coach").post(referral + "/placements", Map.of("activityId", id));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private static List<String> warnings(Answer placement) {
        return placement
                .json()
                .get("warnings")
                .valueStream()
                .map(warning -> warning.get("code").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        ", , false",
        "64, 64, false",
        "65, , true",
        ", 63, true",
        "18, 63, true",
        "0, 64, false",
    })
    void outside_is_warned_of_and_not_refused(Integer minimum, Integer maximum, boolean outside) {
        var placed = placed(minimum, maximum);
        var expected = outside ? List.of("OUTSIDE_AGE") : List.<String>of();
        assertThat(warnings(placed)).isEqualTo(expected);
        assertThat(warnings(take(as("coach"), placed.header("Location"), Map.of("step", "ACCEPT"))))
                .isEqualTo(expected);
        assertThat(as("coordinator").get(placed.header("Location")).json().get("warnings"))
                .isEqualTo(placed.json().get("warnings"));
    }

    @Test
    void it_goes_by_the_age_of_today_as_long_as_it_runs() {
        var placed = placed(65, null).header("Location");
        clock.moveAhead(Duration.ofDays(3));
        assertThat(warnings(as("coach").get(placed))).isEmpty();
        clock.backToNow();
        take(as("coach"), placed, Map.of("step", "END", "reasonCode", "NOT_FITTING"));
        assertThat(warnings(as("coach").get(placed))).isEmpty();
    }
}
