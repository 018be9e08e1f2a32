package nl.welzijnoprecept.practicereport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** In a year that no other test uses. */
class FadingPracticesIT extends ApiTest {
    private void at(String day) {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse(day + "T12:00:00Z")));
    }

    private void referred(int times) {
        for (var n = 0; n < times; n++) {
            CaseSteps.submitted(as("huisarts"));
        }
    }

    private List<JsonNode> told() {
        var answer = as("coordinator").get("/api/v1/fading-practices");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsExactly("asOf", "items");
        return answer.items();
    }

    @Test
    void whoever_leads_the_team_sees_who_refers_less_than_before() {
        at("2064-02-10");
        referred(20);
        at("2064-10-05");
        assertThat(told()).as("the quarter has hardly begun").isEmpty();

        at("2064-12-31");
        var mistaken = CaseSteps.submitted(as("huisarts"));
        CaseSteps.step(as("huisarts"), mistaken, Map.of("step", "VOID", "reason", "Verkeerde persoon"));

        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.propertyNames()).containsExactly("practice", "expected", "actual");
            assertThat(one.at("/practice/name").asString()).isEqualTo("Huisartsenpraktijk De Linde");
            assertThat(one.get("expected").asDouble()).isEqualTo(5.0);
            assertThat(one.get("actual").asInt()).isZero();
        });

        referred(3);
        assertThat(told()).as("more than half of what is expected").isEmpty();
    }
}
