package nl.welzijnoprecept.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Bytes that no HTTP client would send: refused like everything else, mostly before any filter sees them. */
class RawRequestIT extends ApiTest {
    private static final String HOST = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private String send(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isRefusal(String answer, String status) {
        var parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0])
                .as(answer)
                .matches("(?s)HTTP/1.1 " + status + " .*")
                .containsIgnoringCase("\r\nContent-Type: application/problem+json")
                .contains("\r\nAPI-Version: " + ApiVersionFilter.VERSION)
                .contains("\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'")
                .contains("\r\nReferrer-Policy: no-referrer")
                .contains("\r\nX-Content-Type-Options: nosniff")
                .contains("\r\nX-Frame-Options: DENY")
                .contains("\r\nStrict-Transport-Security: max-age=31536000")
                .contains("no-store");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("<html");
        var problem = JsonMapper.shared().readTree(parts[1]);
        assertThat(problem.get("type").asString()).startsWith("urn:welzijnoprecept:problem:");
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("status").asString()).matches(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/referrals?coach=[] HTTP/1.1",
                "GET /api/v1/referrals?coach=\u00e9 HTTP/1.1",
                "GET /api/v1/<me> HTTP/1.1",
                "GET /api/v1/%zz HTTP/1.1",
                "GET /api/v1/%c0%80 HTTP/1.1",
                "GET /api/v1/..%2f..%2fme HTTP/1.1",
                "GET /api/v1/../../../me HTTP/1.1",
                "GET /api/v1/me;jsessionid=1 HTTP/1.1",
                "GET /api//v1/me HTTP/1.1",
                "GET api/v1/me HTTP/1.1",
                "GET * HTTP/1.1",
                "FLY /api/v1/me HTTP/1.1",
                "G{T /api/v1/me HTTP/1.1",
                "TRACE /api/v1/me HTTP/1.1",
                "CONNECT /api/v1/me HTTP/1.1",
                "GET /api/v1/me HTTP/1.1\r\nHost: elsewhere",
                "GET /api/v1/me HTTP/1.1\r\nContent-Length: -1",
                "GET /api/v1/me HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
                "GET /api/v1/me HTTP/1.1\r\n(odd): header"
            })
    void a_request_that_cannot_be_read_is_refused_with_a_problem(String line) throws IOException {
        isRefusal(send(line + HOST), "(4\\d\\d|501)");
    }

    @Test
    void a_host_that_is_none_is_refused_with_a_problem() throws IOException {
        isRefusal(send("GET /api/v1/me HTTP/1.1\r\nHost: a b[\r\nConnection: close\r\n\r\n"), "400");
        isRefusal(send("GET /api/v1/me HTTP/1.1\r\nConnection: close\r\n\r\n"), "400");
    }

    @Test
    void headers_that_are_too_long_are_refused_with_a_problem() throws IOException {
        var long_ = "a".repeat(9000);
        isRefusal(send("GET /api/v1/me HTTP/1.1\r\nX-Long: " + long_ + HOST), "4(00|31)");
        isRefusal(send("GET /api/v1/me?q=" + long_ + " HTTP/1.1" + HOST), "4(00|14|31)");
    }

    @Test
    void a_version_or_an_encoding_that_is_unknown_is_refused_with_a_problem() throws IOException {
        isRefusal(send("GET /api/v1/me HTTP/9.9" + HOST), "505");
        isRefusal(send("POST /api/v1/referrals HTTP/1.1\r\nTransfer-Encoding: odd" + HOST), "501");
    }
}
