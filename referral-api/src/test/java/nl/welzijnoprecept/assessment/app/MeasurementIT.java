package nl.welzijnoprecept.assessment.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static nl.welzijnoprecept.support.ReferralBodies.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MeasurementIT extends ApiTest {
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
    void a_spider_web_is_kept_without_a_result() {
        var measurements = measurements();

        var answer = as("coach").post(measurements, body("POSITIVE_HEALTH", SPIDER_WEB));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(measurements + "/" + answer.id());
        assertThat(answer.json().get("scores")).isEqualTo(JsonMapper.shared().readTree(SPIDER_WEB));
        assertThat(answer.json().get("scores").propertyNames())
                .containsExactly("BODY", "MIND", "MEANING", "QUALITY_OF_LIFE", "PARTICIPATION", "DAILY_LIFE");
        assertThat(answer.json().get("result").isNull()).isTrue();
        assertThat(answer.json().at("/recordedBy/name").asString()).isNotEmpty();
        assertThat(as("coordinator").get(answer.header("Location")).json()).isEqualTo(answer.json());
        assertThat(as("coach").get(measurements).items()).containsExactly(answer.json());
    }

    @Test
    void what_was_not_talked_about_is_left_out() {
        var answer = as("coach").post(measurements(), body("POSITIVE_HEALTH", "{\"MEANING\": 3, \"BODY\": null}"));
        assertThat(answer.json().get("scores").toString()).isEqualTo("{\"MEANING\":3}");
    }

    @Test
    void validated_scales_have_a_result() {
        var measurements = measurements();
        var loneliness = as("coach").post(measurements, body("DJG6", LONELY)).json();
        assertThat(loneliness.get("result").toString()).isEqualTo("{\"total\":5,\"band\":\"STRONGLY_LONELY\"}");
        var low = as("coach").post(measurements, body("WHO5", "{\"Q1\":3,\"Q2\":3,\"Q3\":2,\"Q4\":2,\"Q5\":2}"));
        assertThat(low.json().get("result").toString()).isEqualTo("{\"total\":48,\"band\":\"CONFER_WITH_GP\"}");
        var well = as("coach").post(measurements, body("WHO5", "{\"Q1\":3,\"Q2\":3,\"Q3\":3,\"Q4\":2,\"Q5\":2}"));
        assertThat(well.json().get("result").toString()).isEqualTo("{\"total\":52,\"band\":null}");
    }

    @Test
    void all_faults_are_told_at_once() {
        var body = body("DJG6", "{\"Q1\": 3, \"Q2\": -1, \"Q3\": \"often\", \"Q4\": 0, \"Q9\": 1}")
                .put("moment", "LATER")
                .put("takenOn", today().plusDays(2).toString());

        var answer = as("coach").post(measurements(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "moment:UNKNOWN_CODE",
                        "takenOn:DATE_IN_FUTURE",
                        "scores.Q9:UNKNOWN_CODE",
                        "scores.Q1:OUT_OF_RANGE",
                        "scores.Q2:OUT_OF_RANGE",
                        "scores.Q3:INVALID_VALUE",
                        "scores.Q5:REQUIRED",
                        "scores.Q6:REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSITIVE_HEALTH | {} | scores:REQUIRED",
                "POSITIVE_HEALTH | {\"BODY\": 11} | scores.BODY:OUT_OF_RANGE",
                "POSITIVE_HEALTH | {\"BODY\": \"six\"} | scores.BODY:INVALID_VALUE",
                "POSITIVE_HEALTH | {\"BODY\": 6.5} | scores.BODY:INVALID_VALUE",
                "POSITIVE_HEALTH | {\"BODY\": 99999999999} | scores.BODY:INVALID_VALUE",
                "POSITIVE_HEALTH | {\"BODY\": \"6\"} | scores.BODY:INVALID_VALUE",
                "POSITIVE_HEALTH | {\"BODY\": [1]} | scores.BODY:INVALID_VALUE",
                "POSITIVE_HEALTH | {\"BODY\": true} | scores.BODY:INVALID_VALUE",
                "POSITIVE_HEALTH | {\"Q1\": 1} | scores.Q1:UNKNOWN_CODE",
                "POSITIVE_HEALTH | null | scores:REQUIRED",
                "POSITIVE_HEALTH | [1, 2] | scores:INVALID_VALUE",
                "POSITIVE_HEALTH | 7 | scores:INVALID_VALUE",
                "PHQ9 | {\"Q1\": 1} | instrument:UNKNOWN_CODE"
            })
    void scores_that_cannot_be_are_refused(String instrument, String scores, String error) {
        var answer = as("coach").post(measurements(), body(instrument, scores));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "1926-01-01"})
    void a_day_that_cannot_be_meant_is_refused(String day) {
        assertThat(as("coach")
                        .post(
                                measurements(),
                                body("POSITIVE_HEALTH", SPIDER_WEB).put("takenOn", day))
                        .errors())
                .containsExactly("takenOn:DATE_TOO_LONG_AGO");
    }

    @Test
    void a_day_is_allowed_once_it_has_come() {
        var measurements = measurements();
        var body = body("POSITIVE_HEALTH", SPIDER_WEB)
                .put("takenOn", today().plusDays(3).toString());
        assertThat(as("coach").post(measurements, body).errors()).containsExactly("takenOn:DATE_IN_FUTURE");
        clock.moveAhead(Duration.ofDays(3));
        assertThat(as("coach").post(measurements, body).status()).isEqualTo(201);
    }

    @Test
    void a_key_sent_again_measures_once() {
        var measurements = measurements();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = coach.post(measurements, body("DJG6", LONELY));
        var second = coach.post(measurements, body("DJG6", LONELY));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(as("coach").get(measurements).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts, 403",
        "gemeente, 403",
        "aanbieder, 403",
        "privacy, 403",
        "beheerder, 403",
        "coach-elders, 404",
        "coach-2, 404"
    })
    void others_are_refused(String persona, int status) {
        var measurements = measurements();
        var measurement = as("coach").post(measurements, body("DJG6", LONELY)).header("Location");
        assertThat(as(persona).get(measurements).status()).isEqualTo(status);
        assertThat(as(persona).get(measurement).status()).isEqualTo(status);
        assertThat(as(persona).post(measurements, body("DJG6", LONELY)).status())
                .isEqualTo(status);
    }

    @Test
    void each_read_and_change_is_in_the_access_log() {
        var measurements = measurements();
        as("coach").post(measurements, body("DJG6", LONELY));
        as("coordinator").get(measurements);
        var lines = owner.sql("""
                        select action || ' ' || role from access_log
                        where case_file_id = :referral and object = 'MEASUREMENT' order by id""")
                .param("referral", UUID.fromString(measurements.split("/")[4]))
                .query(String.class)
                .list();
        assertThat(lines).containsExactly("C COACH", "R COORDINATOR");
    }
}
