package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** With small limits, behind a proxy at 127.0.0.1: who asks too much, and who guesses, is told to come back later. */
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127.0.0.1/32",
            "welzijnoprecept.limits.caller.burst=20",
            "welzijnoprecept.limits.caller.per-minute=1",
            "welzijnoprecept.limits.address.burst=60",
            "welzijnoprecept.limits.address.per-minute=1",
            "welzijnoprecept.limits.failures.address.free=6",
            "welzijnoprecept.limits.failures.login.free=3"
        })
@DirtiesContext // other tests have no use for it
class ThrottleIT extends ApiTest {
    private Caller from(Caller caller, String address) {
        return caller.with("X-Forwarded-For", address);
    }

    private static List<Integer> statuses(int times, Caller caller) {
        return IntStream.range(0, times)
                .mapToObj(_ -> caller.get("/api/v1/me").status())
                .toList();
    }

    private static void isTooMany(Answer answer, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("API-Version")).isNotNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:welzijnoprecept:problem:" + type);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void a_professional_who_asks_too_much_waits_and_a_colleague_goes_on() {
        var coach = as("coach");
        assertThat(statuses(20, from(coach, "203.0.113.1"))).containsOnly(200);
        isTooMany(from(coach, "203.0.113.1").get("/api/v1/me"), "too-many-requests");
        isTooMany(from(coach, "203.0.113.2").get("/api/v1/me"), "too-many-requests"); // from elsewhere too
        assertThat(from(as("coach-2"), "203.0.113.1").get("/api/v1/me").status())
                .isEqualTo(200);
    }

    @Test
    void a_token_of_somebody_who_is_unknown_here_has_its_share_too() {
        owner.sql("update professional set active = false where login = 'gemeente'")
                .update();
        try {
            assertThat(statuses(20, from(as("gemeente"), "203.0.113.10"))).containsOnly(403);
            isTooMany(from(as("gemeente"), "203.0.113.11").get("/api/v1/me"), "too-many-requests");
        } finally {
            owner.sql("update professional set active = true where login = 'gemeente'")
                    .update();
        }
    }

    @Test
    void an_address_that_asks_too_much_waits_whoever_asks_there() {
        assertThat(statuses(60, from(nobody(), "203.0.113.20"))).containsOnly(401);
        isTooMany(from(nobody(), "203.0.113.20").get("/api/v1/me"), "too-many-requests");
        isTooMany(from(as("privacy"), "203.0.113.20").get("/api/v1/me"), "too-many-requests");
        isTooMany(from(nobody(), "203.0.113.20").get("/login"), "too-many-requests");
        assertThat(from(as("privacy"), "203.0.113.21").get("/api/v1/me").status())
                .isEqualTo(200);
    }

    /** What stands in front of the address that the proxy saw was written by the caller. */
    @Test
    void nobody_gets_another_share_by_making_addresses_up() {
        for (var i = 0; i < 60; i++) {
            from(nobody(), "198.51.100." + i + ", 203.0.113.30").get("/api/v1/me");
        }
        isTooMany(from(nobody(), "198.51.100.99, 203.0.113.30").get("/api/v1/me"), "too-many-requests");
    }

    @Test
    void who_is_no_proxy_of_ours_is_not_believed() throws Exception {
        try (var stranger = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                .build()) {
            var statuses = IntStream.range(0, 61)
                    .mapToObj(i -> send(stranger, "192.0.2." + i))
                    .toList();
            assertThat(statuses.subList(0, 60)).containsOnly(401);
            assertThat(statuses.getLast()).isEqualTo(429);
        }
    }

    private int send(HttpClient client, String forwarded) {
        try {
            return client.send(
                            HttpRequest.newBuilder(uri("/api/v1/me"))
                                    .header("X-Forwarded-For", forwarded)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Test
    void forged_tokens_are_slowed_down_and_nobody_else_at_that_address_is() {
        var forged = from(nobody(), "203.0.113.40").with("Authorization", "Bearer for.ged.token");
        assertThat(statuses(7, forged)).containsOnly(401); // six free ones, and the one that brings the first delay
        isTooMany(forged.get("/api/v1/me"), "too-many-failures");
        assertThat(from(as("beheerder"), "203.0.113.40").get("/api/v1/me").status())
                .isEqualTo(200);
        assertThat(from(nobody(), "203.0.113.41")
                        .with("Authorization", "Bearer for.ged.token")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
    }

    private Answer token(String name, String secret, String address) {
        var basic = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return from(nobody(), address)
                .with("Authorization", "Basic " + basic)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/oauth2/token", "grant_type=client_credentials");
    }

    @Test
    void who_guesses_a_secret_waits_and_its_owner_gets_in_from_elsewhere() throws InterruptedException {
        for (var i = 0; i < 4; i++) {
            assertThat(token("coach-elders", "guess", "203.0.113.50").status()).isEqualTo(401);
        }
        isTooMany(token("coach-elders", "guess", "203.0.113.50"), "too-many-failures");
        isTooMany(token("coach-elders", "demo", "203.0.113.51"), "too-many-failures"); // the name waits, a second only
        for (var name : List.of("huisarts", "poh", "aanbieder")) { // and the address in the end, for every name
            assertThat(token(name, "guess", "203.0.113.50").status()).isEqualTo(401);
        }
        isTooMany(token("huisarts-elders", "demo", "203.0.113.50"), "too-many-failures");
        var owner = token("coach-elders", "demo", "203.0.113.51");
        if (owner.status() == 429) {
            Thread.sleep(Duration.ofSeconds(Integer.parseInt(owner.header("Retry-After"))));
            owner = token("coach-elders", "demo", "203.0.113.51");
        }
        assertThat(owner.status()).as(owner.text()).isEqualTo(200);
        for (var i = 0; i < 3; i++) { // the success began the count of the name anew
            assertThat(token("coach-elders", "guess", "203.0.113.52").status()).isEqualTo(401);
        }
        assertThat(token("coach-elders", "demo", "203.0.113.53").status()).isEqualTo(200);
    }

    private HttpResponse<String> login(String name, String password, String address, String proto)
            throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var page = browser.send(
                    HttpRequest.newBuilder(uri("/login"))
                            .header("X-Forwarded-For", address)
                            .header("X-Forwarded-Proto", proto)
                            .build(),
                    BodyHandlers.ofString());
            var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
            assertThat(csrf.find()).isTrue();
            var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            return browser.send(
                    HttpRequest.newBuilder(uri("/login"))
                            .header("X-Forwarded-For", address)
                            .header("X-Forwarded-Proto", proto)
                            .header("Cookie", cookie)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("username=" + name + "&password=" + password + "&_csrf="
                                    + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void who_guesses_a_password_waits() throws Exception {
        for (var i = 0; i < 4; i++) {
            assertThat(login("gemeente-elders", "guess", "203.0.113.60", "http").statusCode())
                    .isEqualTo(302);
        }
        var refused = login("Gemeente-Elders ", "demo", "203.0.113.61", "http");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(login("huisarts-elders", "demo", "203.0.113.61", "http").statusCode())
                .isEqualTo(302);
    }

    @Test
    void behind_https_the_cookie_is_for_https_only() throws Exception {
        var cookie = login("huisarts-elders", "demo", "203.0.113.70", "https")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite=Lax");
    }
}
