package nl.welzijnoprecept.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.Caller;
import org.springframework.test.context.TestPropertySource;

/** With small limits, behind a proxy at 127.0.0.1; one context for all tests that extend this. */
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
abstract class ThrottleTest extends ApiTest {
    Caller from(Caller caller, String address) {
        return caller.with("X-Forwarded-For", address);
    }

    static List<Integer> statuses(int times, Caller caller) {
        return IntStream.range(0, times)
                .mapToObj(_ -> caller.get("/api/v1/me").status())
                .toList();
    }

    static void isTooMany(Answer answer, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("API-Version")).isNotNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:welzijnoprecept:problem:" + type);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
