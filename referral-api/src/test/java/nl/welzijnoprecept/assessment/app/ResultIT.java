package nl.welzijnoprecept.assessment.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What measurements come to, ask for, and tell side by side. */
class ResultIT extends ApiTest {
    private static final String SPIDER_WEB = """
            {"BODY": 6, "MIND": 4, "MEANING": 5, "QUALITY_OF_LIFE": 4, "PARTICIPATION": 2, "DAILY_LIFE": 7}""";
    private static final String LONELY = """
            {"Q1": 2, "Q2": 0, "Q3": 1, "Q4": 1, "Q5": 2, "Q6": 2}""";

    private String measurements() {
        return assigned(as("huisarts"), as("coach")) + "/measurements";
    }

    private static ObjectNode body(String instrument, String scores) {
        var body = JsonMapper.shared()
                .createObjectNode()
                .put("instrument", instrument)
                .put("moment", "START")
                .put("takenOn", today().toString());
        body.set("scores", JsonMapper.shared().readTree(scores));
        return body;
    }

    @Test
    void loneliness_has_two_parts_and_one_answer_may_be_missing() {
        var measurements = measurements();
        var all = as("coach").post(measurements, body("DJG6", LONELY)).json();
        assertThat(all.get("subscales").toString())
                .isEqualTo(
                        "[{\"subscale\":\"EMOTIONAL\",\"score\":3,\"of\":3},{\"subscale\":\"SOCIAL\",\"score\":2,\"of\":3}]");
        assertThat(all.get("version").asInt()).isEqualTo(1);
        assertThat(all.get("advice")).isEmpty();
        var missing = as("coach").post(measurements, body("DJG6", "{\"Q1\":2,\"Q2\":0,\"Q3\":1,\"Q4\":1,\"Q5\":2}"));
        assertThat(missing.status()).as(missing.text()).isEqualTo(201);
        assertThat(missing.json().at("/result/total").asInt()).isEqualTo(4);
        assertThat(missing.json().get("subscales").toString())
                .contains("SOCIAL")
                .doesNotContain("EMOTIONAL");
    }

    @Test
    void low_well_being_asks_to_confer_with_the_gp_as_far_as_the_client_permits_now() {
        var measurements = measurements();
        var referral = measurements.replace("/measurements", "");
        var low = as("coach").post(measurements, body("WHO5", "{\"Q1\":1,\"Q2\":1,\"Q3\":1,\"Q4\":2,\"Q5\":2}"));

        var advice = low.json().get("advice");
        assertThat(advice).hasSize(1);
        assertThat(advice.at("/0/code").asString()).isEqualTo("CONFER_WITH_GP");
        assertThat(advice.at("/0/promptly").asBoolean()).isTrue();
        assertThat(advice.at("/0/permissionToShare").asBoolean()).isTrue();
        assertThat(advice.at("/0/text").asString()).contains("huisarts").doesNotContainIgnoringCase("depress");

        as("coach").put(referral + "/feedback-level", Map.of("level", "STATUS"));
        assertThat(as("coach")
                        .get(low.header("Location"))
                        .json()
                        .at("/advice/0/permissionToShare")
                        .asBoolean())
                .isFalse();
        as("coach").put(referral + "/feedback-level", Map.of("level", "SUMMARY"));
        assertThat(as("coach")
                        .get(measurements)
                        .json()
                        .at("/items/0/advice/0/permissionToShare")
                        .asBoolean())
                .isTrue();
        as("coach").post(referral + "/permissions/withdrawals", Map.of("purposes", List.of("FEEDBACK")));
        assertThat(as("coach")
                        .get(low.header("Location"))
                        .json()
                        .at("/advice/0/permissionToShare")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void start_and_end_are_told_side_by_side() {
        var measurements = measurements();
        var start = today().minusDays(90).toString();
        as("coach").post(measurements, body("POSITIVE_HEALTH", SPIDER_WEB).put("takenOn", start));
        assertThat(as("coach").get(measurements + "/pairs").items()).isEmpty();
        as("coach")
                .post(
                        measurements,
                        body("POSITIVE_HEALTH", "{\"BODY\": 7, \"PARTICIPATION\": 5}")
                                .put("moment", "END"));
        as("coach").post(measurements, body("DJG6", LONELY).put("takenOn", start));
        as("coach")
                .post(
                        measurements,
                        body("DJG6", "{\"Q1\":0,\"Q2\":2,\"Q3\":2,\"Q4\":0,\"Q5\":2,\"Q6\":1}")
                                .put("moment", "INTERIM"));

        var pairs = as("coordinator").get(measurements + "/pairs");

        assertThat(pairs.each("instrument")).containsExactly("POSITIVE_HEALTH", "DJG6");
        var web = pairs.items().getFirst();
        assertThat(web.get("days").asInt()).isEqualTo(90);
        assertThat(web.get("total").isNull()).isTrue();
        assertThat(web.get("items").toString())
                .startsWith("[{\"code\":\"BODY\",\"start\":6,\"later\":7,\"difference\":1},"
                        + "{\"code\":\"MIND\",\"start\":4,\"later\":null,\"difference\":null}");
        var scale = pairs.items().getLast();
        assertThat(scale.get("total").toString()).isEqualTo("{\"start\":5,\"later\":1,\"difference\":-4}");
        assertThat(scale.at("/later/moment").asString()).isEqualTo("INTERIM");
        assertThat(as("huisarts").get(measurements + "/pairs").status()).isEqualTo(403);
        assertThat(as("coach-2").get(measurements + "/pairs").status()).isEqualTo(404);
    }

    @Test
    void instruments_are_data_for_every_login() {
        var all = as("beheerder").get("/api/v1/instruments");
        assertThat(all.each("code")).containsExactly("POSITIVE_HEALTH", "DJG6", "WHO5");
        assertThat(all.items()).allSatisfy(one -> {
            assertThat(one.get("licence").asString()).isNotEmpty();
            assertThat(one.get("source").asString()).isNotEmpty();
            assertThat(one.get("version").asInt()).isEqualTo(1);
        });
        var one = as("huisarts").get("/api/v1/instruments/DJG6").json();
        assertThat(one.get("items")).hasSize(6);
        assertThat(one.at("/items/1/reverse").asBoolean()).isTrue();
        assertThat(one.at("/bands/2/band").asString()).isEqualTo("STRONGLY_LONELY");
        assertThat(as("coach").get("/api/v1/instruments/PHQ9").status()).isEqualTo(404);
        assertThat(nobody().get("/api/v1/instruments").status()).isEqualTo(401);
    }
}
