package nl.welzijnoprecept.web;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BodyIT extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[{}]", "7", "true", "\"text\"", "\"\"", "", " ", "{", "{} {}", "\u0000"})
    void a_body_that_is_no_object_is_refused(String body) {
        var answer = as("huisarts").post("/api/v1/referrals", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "birthDate | 7000",
                "birthDate | [1948,3,2]",
                "birthDate | \"1948-03-02T10:00:00Z\"",
                "birthDate | \"-9999-01-01\"",
                "birthDate | true",
                "givenName | 123",
                "givenName | true",
                "familyName | [\"de Vries\"]",
                "postcode | 3431"
            })
    void what_is_of_another_kind_is_refused_and_not_made_to_fit(String field, String value) {
        ObjectNode body = annie();
        ((ObjectNode) body.get("client")).set(field, JsonMapper.shared().readTree(value));

        var answer = as("huisarts").post("/api/v1/referrals", body);

        assertThat(answer.errors()).containsExactly("client." + field + ":INVALID_VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "multipart/form-data", "multipart/mixed; boundary=x", "text/plain"})
    void a_body_of_another_kind_is_refused(String kind) {
        var answer = as("huisarts").with("Content-Type", kind).post("/api/v1/referrals", annie());
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_field_that_is_there_twice_is_refused() {
        var body = annie().toString().replaceFirst("\\{", "{\"restricted\": true, \"restricted\": false, ");
        var answer = as("huisarts").send("POST", "/api/v1/referrals", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("type").asString()).endsWith("unreadable-body");
    }

    @Test
    void a_body_that_says_that_it_is_too_large_is_refused_with_every_header() {
        var answer = as("huisarts").post("/api/v1/referrals", "x".repeat(2_000_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
