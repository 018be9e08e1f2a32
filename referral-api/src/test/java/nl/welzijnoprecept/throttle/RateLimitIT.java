package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asks too much, by professional and by address, is told to come back later. */
class RateLimitIT extends ThrottleTest {
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
}
