package nl.welzijnoprecept.production;

import static nl.welzijnoprecept.production.Marks.around;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.welzijnoprecept.WelzijnOpReceptApplication;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.Caller;
import nl.welzijnoprecept.support.Endpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Personal data through every endpoint, in right places and in wrong ones; afterwards no log line, metric, observation,
 * header or refusal holds any of it. An endpoint that is missing here fails the build.
 */
@SpringBootTest(
        classes = WelzijnOpReceptApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.nl.welzijnoprecept=debug",
            "welzijnoprecept.limits.caller.per-minute=0",
            "welzijnoprecept.limits.address.per-minute=0"
        })
@ActiveProfiles("production")
@Import({ProductionIT.Failing.class, SeenObservations.class})
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext // other tests have no use for it
class MarkedNamesIT {
    private static final StubIssuer ISSUER = new StubIssuer();

    @Autowired
    private Environment environment;

    @Autowired
    private SeenObservations observations;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        ProductionIT.settingsOfProduction(settings, ISSUER);
        settings.add("welzijnoprecept.bootstrap.organisations", () -> "classpath:production/marked.json");
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private Caller nobody() {
        return Caller.at("http://localhost:" + port());
    }

    private Caller as(String who) {
        return nobody().with("Authorization", "Bearer " + tokens.computeIfAbsent(who, MarkedNamesIT::token));
    }

    private static String token(String who) {
        return ISSUER.token("utrecht-" + who, "welzijnoprecept");
    }

    private Answer seen(Answer answer) {
        answers.add(answer);
        return answer;
    }

    private List<String> mapped() {
        return Endpoints.of(requestMappingHandlerMapping);
    }

    @Test
    void every_endpoint_that_takes_a_body_is_fed() {
        assertThat(Marks.feeds())
                .extracting(Marks.Feed::endpoint)
                .containsExactlyInAnyOrderElementsOf(mapped().stream()
                        .filter(endpoint -> endpoint.startsWith("P")) // POST, PUT and PATCH
                        .toList());
    }

    @Test
    void nothing_that_is_written_holds_personal_data(CapturedOutput output) throws IOException {
        inRightPlaces();
        inWrongPlaces();
        asSomebodyUnknown();
        var raw = new ArrayList<String>();
        for (var request : Marks.rawRequests()) {
            raw.add(sent(request));
        }

        assertThat(answers).hasSizeGreaterThan(2000);
        var metrics = Caller.at("http://localhost:" + environment.getProperty("local.management.port"))
                .get("/actuator/prometheus")
                .text();
        var traces = String.join("\n", observations.seen());
        var log = output.getAll();
        assertThat(metrics).contains("http_server_requests");
        assertThat(traces).contains("http.server.requests");
        assertThat(log).contains("professional_has_organisation"); // what fails is told
        var leaks = new TreeSet<String>();
        answers.forEach(answer -> {
            found("header", answer.response().headers().map().toString(), leaks);
            if (answer.status() >= 400) {
                found("refusal", answer.text(), leaks);
            }
        });
        raw.forEach(answer -> found("refusal by the server", answer, leaks));
        log.lines().forEach(line -> found("log", line, leaks));
        metrics.lines().forEach(line -> found("metric", line, leaks));
        traces.lines().forEach(line -> found("trace", line, leaks));
        assertThat(leaks).isEmpty();
    }

    private static void found(String where, String text, Set<String> leaks) {
        if (Marks.in(text) && leaks.size() < 50) {
            leaks.add(where + ": " + around(text));
        }
    }

    /** The way that people go, with what they write. */
    private void inRightPlaces() {
        ids.put("norms", "FEEDBACK");
        ids.put("professionals", as("coach").get("/api/v1/me").id());
        ids.put("areas", "GM0344");
        ids.put(
                "organisations",
                as("coach").get("/api/v1/me").json().at("/organisation/id").asString());
        for (var feed : Marks.feeds()) {
            var caller = as(feed.who());
            if (feed.endpoint().startsWith("PUT")
                    || feed.endpoint().matches(".*/(steps|states|assurance|amendments)")) {
                var tag = caller.get(path(feed.endpoint())
                                .replaceFirst("/(steps|states|assurance|amendments|need-to-know|buddy)$", ""))
                        .eTag();
                caller = tag == null ? caller : caller.ifMatch(tag);
            }
            if (feed.endpoint().contains("/notices/")) { // made by what was done before
                ids.put(
                        "notices",
                        as(feed.who()).get("/api/v1/notices").each("id").getFirst());
            }
            if (feed.endpoint().contains("/feedback-due/")) { // and so is this
                ids.put(
                        "feedback-due",
                        as(feed.who())
                                .get(path(feed.endpoint()).replaceFirst("/[^/]*/dismissal$", ""))
                                .each("id")
                                .getFirst());
            }
            var answer = seen(caller.send(
                    Endpoints.method(feed.endpoint()),
                    path(feed.endpoint()),
                    feed.body()
                            .replace("{activity}", ids.getOrDefault("activities", ""))
                            .replace("{placement}", ids.getOrDefault("placements", ""))
                            .replace("{participant}", ids.getOrDefault("participants", ""))
                            .replace("{buddy}", as("buddy").get("/api/v1/me").id())
                            .replace("{organisation}", ids.getOrDefault("organisations", ""))
                            .replace("{referral}", ids.getOrDefault("referrals", ""))
                            .replace("{coach}", as("coach").get("/api/v1/me").id())));
            assertThat(answer.status())
                    .as("%s: %s", feed.endpoint(), answer.text())
                    .isIn(feed.statuses());
            if (answer.status() == 201 && answer.json().has("id")) {
                ids.put(feed.endpoint().replaceFirst(".*/", ""), answer.id());
                ids.put("activity-gaps", ids.getOrDefault("gaps", ""));
                ids.put("visits", ids.getOrDefault("placements", ""));
                if (feed.endpoint().endsWith("/replacements")) {
                    ids.put("appointments", answer.id());
                }
            }
        }
        seen(as("referrer").post("/api/v1/referrals", Marks.feeds().getFirst().body())); // the same person again
    }

    /** With the ids that belong there: what stands before a variable says whose it is. */
    private String path(String endpoint) {
        var path = Endpoints.path(endpoint);
        while (path.contains("{}")) {
            var collection = Endpoints.collection(path);
            path = path.replaceFirst("\\{}", ids.getOrDefault(collection, "00000000-0000-0000-0000-000000000000"));
        }
        return path;
    }

    private void inWrongPlaces() {
        for (var endpoint : mapped()) {
            var method = Endpoints.method(endpoint);
            var path = path(endpoint);
            for (var who : List.of("referrer", "coach", "coordinator", "officer", "analyst")) {
                seen(as(who).send(method, path, takesBody(method) ? "{}" : null));
            }
            for (var query : Marks.wrongQueries()) {
                seen(as("coach").send(method, path + query, takesBody(method) ? "{}" : null));
                seen(as("analyst").send(method, path + query, takesBody(method) ? "{}" : null));
            }
            for (var name : List.of("Zqmark", "Zqmark%20de%20Vries", "Zqmark%c3%a9")) {
                seen(as("coach").send(method, Endpoints.path(endpoint).replace("{}", name), null));
                seen(as("coach").send(method, path + "/" + name, null));
            }
            for (var header : Marks.wrongHeaders()) {
                seen(as("coach")
                        .with(header.getFirst(), header.getLast())
                        .send(method, path, takesBody(method) ? "Zqmark=Zqmark" : null));
            }
            if (takesBody(method)) {
                wrongBodies(endpoint, method, path);
            }
            seen(as("coach").send("PATCH", path, "Zqmark"));
            seen(nobody().send(method, path + "?q=Zqmark", null));
        }
    }

    private void wrongBodies(String endpoint, String method, String path) {
        var bodies = new ArrayList<>(Marks.wrongBodies());
        Marks.feeds().stream().filter(feed -> feed.endpoint().equals(endpoint)).forEach(feed -> {
            bodies.add(feed.body().substring(0, feed.body().length() - 1));
            bodies.add(feed.body() + "Zqmark");
        });
        for (var body : bodies) {
            for (var who : List.of("coach", "referrer", "provider")) {
                seen(as(who).ifMatch("\"0\"").send(method, path, body));
            }
        }
    }

    private static boolean takesBody(String method) {
        return method.startsWith("P");
    }

    private void asSomebodyUnknown() {
        for (var token : unknown()) {
            seen(nobody().with("Authorization", "Bearer " + token).get("/api/v1/me"));
        }
    }

    private static Collection<String> unknown() {
        var claims = ISSUER.claims("Zqmark de Vries", "welzijnoprecept").claim("name", "Zqmark");
        return List.of(
                StubIssuer.signed(ISSUER.key(), claims.build()),
                StubIssuer.signed(ISSUER.key(), claims.audience("Zqmark").build()),
                StubIssuer.signed(
                        ISSUER.key(), claims.issuer("https://zqmark.example").build()),
                StubIssuer.signed(ISSUER.key(), claims.expirationTime(null).build()),
                StubIssuer.signed(
                        new com.nimbusds.jose.jwk.RSAKey.Builder(ISSUER.key())
                                .keyID("Zqmark")
                                .build(),
                        claims.build()));
    }

    private String sent(String request) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
