package nl.welzijnoprecept.web;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.node.ObjectNode;

/** What the NL API Design Rules ask of every answer, and what odd requests meet. */
@ExtendWith(OutputCaptureExtension.class)
class EdgeIT extends ApiTest {

    @Test
    void every_answer_carries_the_version_and_the_security_headers() {
        var answers = List.of(
                as("huisarts").get("/api/v1/me"),
                as("huisarts").post("/api/v1/referrals", annie()),
                as("huisarts").post("/api/v1/referrals", "{}"),
                as("gemeente").get("/api/v1/referrals"),
                as("huisarts").get("/api/v1/nothing-here"),
                nobody().get("/api/v1/me"),
                nobody().get("/api/v1/openapi.json"));
        assertThat(answers).extracting(Answer::status).containsExactly(200, 201, 400, 403, 404, 401, 200);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("API-Version")).isEqualTo(ApiVersionFilter.VERSION);
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        });
    }

    @Test
    void every_refusal_is_a_problem_with_a_stable_type() {
        var refusals = Map.of(
                as("huisarts").post("/api/v1/referrals", "{}"), "invalid-input",
                as("gemeente").get("/api/v1/referrals"), "not-allowed",
                as("huisarts").get("/api/v1/referrals/" + java.util.UUID.randomUUID()), "not-found",
                nobody().get("/api/v1/me"), "unauthenticated",
                as("huisarts").post("/api/v1/referrals", "not json"), "unreadable-body");
        refusals.forEach((answer, type) -> {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:welzijnoprecept:problem:" + type);
            assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
            assertThat(answer.json().get("title").asString()).isNotBlank();
            assertThat(answer.json().get("detail").asString()).isNotBlank();
        });
    }

    @Test
    void only_the_description_of_the_api_may_be_read_from_another_site() {
        var elsewhere = "https://elders.example";
        assertThat(nobody().with("Origin", elsewhere)
                        .get("/api/v1/openapi.json")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(as("huisarts").with("Origin", elsewhere).get("/api/v1/me").header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void a_token_that_is_none_is_refused() {
        for (var token : List.of("Bearer nonsense", "Bearer a.b.c", "Basic aHVpc2FydHM6ZGVtbw==", "Bearer ")) {
            assertThat(nobody().with("Authorization", token).get("/api/v1/me").status())
                    .as(token)
                    .isEqualTo(401);
        }
    }

    @Test
    void who_left_is_refused_at_once() {
        var poh = as("poh");
        assertThat(poh.get("/api/v1/me").status()).isEqualTo(200);
        owner.sql("update professional set active = false where login = 'poh'").update();
        try {
            assertThat(poh.get("/api/v1/me").status()).isEqualTo(403);
        } finally {
            owner.sql("update professional set active = true where login = 'poh'")
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"text\"",
                "42",
                "{",
                "{\"client\": }",
                "{} {}",
                "{\"client\": 7}",
                "{\"client\": []}",
                "{\"reasons\": \"LONELINESS\"}",
                "{\"reasons\": [null]}",
                "{\"reasons\": [[]]}",
                "{\"reasons\": {}}",
                "{\"client\": {\"birthDate\": 19480302}}",
                "{\"client\": {\"givenName\": {\"a\": 1}}}",
                "{\"permission\": {\"givenBy\": [1]}}",
                "{\"feedbackLevel\": 1}",
                "{\"question\": \"a\\u0000b\"}",
                "{\"question\": \"a\\ud800b\"}",
                "{\"permission\": {\"givenOn\": \"+999999999-12-31\"}}",
                "{\"client\": {\"birthDate\": \"-999999999-01-01\"}}"
            })
    void a_body_that_makes_no_sense_is_a_fault_of_the_input(String body) {
        var answer = as("huisarts").post("/api/v1/referrals", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void deep_and_huge_bodies_are_refused() {
        var deep = "[".repeat(5000) + "]".repeat(5000);
        assertThat(as("huisarts").post("/api/v1/referrals", deep).status()).isEqualTo(400);
        var huge = annie();
        huge.put("question", "a".repeat(2_000_000));
        assertThat(as("huisarts").post("/api/v1/referrals", huge).status()).isEqualTo(413);
        var long_ = annie();
        long_.put("question", "a".repeat(4001));
        assertThat(as("huisarts").post("/api/v1/referrals", long_).errors()).containsExactly("question:TOO_LONG");
    }

    @Test
    void a_body_of_unknown_length_is_cut_off_as_well() throws Exception {
        var huge = annie().put("question", "a".repeat(2_000_000)).toString().getBytes(StandardCharsets.UTF_8);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/referrals"))
                            .header("Authorization", as("huisarts").header("Authorization"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge))) // in chunks
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        }
    }

    @Test
    void a_page_has_a_hundred_items_at_most() {
        for (var limit : List.of("0", "101", "2147483647", "99999999999")) {
            assertThat(as("coach").get("/api/v1/referrals?limit=" + limit).status())
                    .isEqualTo(400);
            assertThat(as("coach").get("/api/v1/activities?limit=" + limit).status())
                    .isEqualTo(400);
            assertThat(as("coach")
                            .post("/api/v1/referrals/search", "{\"familyName\": \"x\", \"limit\": " + limit + "}")
                            .status())
                    .isEqualTo(400);
        }
        assertThat(as("coach").get("/api/v1/referrals?limit=100").status()).isEqualTo(200);
    }

    @Test
    void text_in_any_script_is_kept_as_it_is() {
        var body = annie();
        body.put("question", "أشعر بالوحدة 👵🏽 – «ça va»\n\tz̷a̷l̷g̷o̷");
        ((ObjectNode) body.get("client"))
                .put("givenName", "Åse-José")
                .put("familyName", "O'Brien; drop table referral --");
        var answer = as("huisarts").post("/api/v1/referrals", body);
        assertThat(answer.status()).isEqualTo(201);
        var stored = as("huisarts").get("/api/v1/referrals/" + answer.id()).json();
        assertThat(stored.get("question")).isEqualTo(body.get("question"));
        assertThat(stored.at("/client/familyName")).isEqualTo(body.at("/client/familyName"));
    }

    @Test
    void wrong_media_types_methods_and_paths_have_their_own_answers() {
        assertThat(as("huisarts")
                        .with("Content-Type", "text/plain")
                        .post("/api/v1/referrals", "hello")
                        .status())
                .isEqualTo(415);
        assertThat(as("huisarts").with("Accept", "image/png").get("/api/v1/me").status())
                .isEqualTo(406);
        assertThat(as("huisarts").send("DELETE", "/api/v1/referrals", null).status())
                .isEqualTo(405);
        assertThat(as("huisarts").send("PATCH", "/api/v1/referrals", "{}").status())
                .isEqualTo(405);
        assertThat(as("huisarts").get("/api/v1/referrals/").status()).isEqualTo(404);
        assertThat(as("huisarts").get("/api/v1/referrals/not-an-id").status()).isEqualTo(404);
        assertThat(as("huisarts").get("/api/v1/referrals/%00").status()).isBetween(400, 404);
        assertThat(as("huisarts").get("/api/v1/referrals//steps").status()).isBetween(400, 404);
        assertThat(as("huisarts").get("/api/v1/referrals/..%2f..%2fme").status())
                .isBetween(400, 404);
    }

    @Test
    void a_key_without_content_or_without_end_is_refused() {
        var blank = as("huisarts").with("Idempotency-Key", " ").post("/api/v1/referrals", annie());
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.errors()).containsExactly("Idempotency-Key:REQUIRED");
        assertThat(as("huisarts")
                        .with("Idempotency-Key", "k".repeat(256))
                        .post("/api/v1/referrals", annie())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_header_that_decides_what_happens_is_given_once() {
        var twice = as("huisarts").with("Idempotency-Key", "one").with("idempotency-key", "two");
        assertThat(twice.post("/api/v1/referrals", annie()).errors()).containsExactly("Idempotency-Key:TOO_MANY");
        var referral = as("huisarts").post("/api/v1/referrals", annie());
        assertThat(as("coach")
                        .ifMatch(referral.eTag())
                        .with("if-match", "\"7\"")
                        .post("/api/v1/referrals/" + referral.id() + "/steps", Map.of("step", "ASSIGN"))
                        .errors())
                .containsExactly("If-Match:TOO_MANY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=Annie+de+Vries%ff", "?q=%0d%0aINFO%20NEPREGEL%ff", "?limit.x=1", "?day[0]=x"})
    void an_odd_query_is_refused_and_not_repeated_anywhere(String query, CapturedOutput output) {
        var answer = as("coach").get("/api/v1/activities" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Annie", "NEPREGEL");
        assertThat(output).doesNotContain("Annie", "NEPREGEL", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activities?limit=1&limit=2",
                "/referrals?coach=me&coach=none",
                "/professionals?role=COACH&role="
            })
    void one_value_that_is_sent_twice_is_refused(String query) {
        assertThat(as("coordinator").get("/api/v1" + query).errors()).containsExactly("query:REPEATED_PARAMETER");
    }

    @Test
    void a_list_may_come_in_pieces() {
        assertThat(as("coordinator")
                        .get("/api/v1/referrals?status=ASSIGNED&status=COACHING")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_refusal_to_another_origin_is_a_problem_too() {
        var answer = nobody().with("Origin", "https://elsewhere.example")
                .with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/api/v1/openapi.json", null);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(nobody().with("Origin", "https://elsewhere.example")
                        .with("Access-Control-Request-Method", "GET")
                        .with("Access-Control-Request-Headers", "authorization")
                        .send("OPTIONS", "/api/v1/openapi.json", null)
                        .status())
                .isEqualTo(200);
    }
}
