package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import nl.welzijnoprecept.support.Answer;
import org.junit.jupiter.api.Test;

/** Who guesses tokens, secrets or passwords is told to come back later, and nobody else is for long. */
class BruteForceIT extends ThrottleTest {
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
        return sent("/login", "username=" + name + "&password=" + password, address, proto);
    }

    /** A form of that page, filled in by a browser. */
    private HttpResponse<String> sent(String path, String fields, String address, String proto)
            throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var page = browser.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("X-Forwarded-For", address)
                            .header("X-Forwarded-Proto", proto)
                            .build(),
                    BodyHandlers.ofString());
            var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
            assertThat(csrf.find()).isTrue();
            var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            return browser.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("X-Forwarded-For", address)
                            .header("X-Forwarded-Proto", proto)
                            .header("Cookie", cookie)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    fields + "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8)))
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
    void who_guesses_at_the_door_of_clients_reads_how_long_to_wait() throws Exception {
        var link = "/mijn/link/" + "0".repeat(52);
        for (var i = 0; i < 6; i++) {
            assertThat(sent(link, "birthDate=1-1-1950", "203.0.113.65", "http").statusCode())
                    .isEqualTo(422);
        }
        sent(link, "birthDate=1-1-1950", "203.0.113.65", "http");
        var refused = sent(link, "birthDate=1-1-1950", "203.0.113.65", "http");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(refused.body()).contains("Wacht een minuut", "value=\"1-1-1950\"");
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
