package nl.welzijnoprecept.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyIT extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[{}]", "7", "true", "\"text\"", "\"\"", "", " ", "{", "{} {}", "\u0000"})
    void a_body_that_is_no_object_is_refused(String body) {
        var answer = as("huisarts").post("/api/v1/referrals", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
