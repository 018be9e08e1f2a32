package nl.welzijnoprecept.production;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.welzijnoprecept.WelzijnOpReceptApplication;
import nl.welzijnoprecept.database.TestDatabase;
import nl.welzijnoprecept.support.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The product with the settings of production: somebody else's issuer, a database of its own, nothing embedded. */
@SpringBootTest(classes = WelzijnOpReceptApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("production") // a test's other settings come too late to decide what this is; any profile will do
@Import(ProductionIT.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext // other tests have no use for it
class ProductionIT {
    private static final StubIssuer ISSUER = new StubIssuer();

    @Autowired
    private ApplicationContext context;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settingsOfProduction(settings, ISSUER);
        settings.add("welzijnoprecept.sign-in.client-id", () -> StubIssuer.PAGES);
        settings.add("welzijnoprecept.sign-in.client-secret", () -> "only the issuer knows");
    }

    /** The settings that an operator gives, for the test database and this issuer. */
    static void settingsOfProduction(DynamicPropertyRegistry settings, StubIssuer issuer) {
        TestDatabase.settings().forEach((name, value) -> settings.add(name, () -> value));
        settingsButTheDatabase(settings, issuer);
    }

    static void settingsButTheDatabase(DynamicPropertyRegistry settings, StubIssuer issuer) {
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer::url);
        settings.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> "welzijnoprecept");
        settings.add("welzijnoprecept.encryption.active", () -> "k1");
        settings.add("welzijnoprecept.encryption.keys.k1", () -> "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        settings.add("welzijnoprecept.encryption.marks", () -> "OTg3NjU0MzIxMDk4NzY1NDMyMTA5ODc2NTQzMjEwOTg=");
        settings.add("welzijnoprecept.bootstrap.organisations", () -> "classpath:production/organisations.json");
        settings.add("welzijnoprecept.bootstrap.administrator-login", () -> "first-administrator");
        settings.add("management.server.port", () -> 0);
    }

    /** Fails as a defect would: the database refuses a row with somebody's name in it. */
    @RestController
    static class Failing {
        private final JdbcClient jdbc;

        Failing(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @PostMapping("/api/v1/failing")
        void fail(@RequestBody JsonNode body) {
            jdbc.sql("insert into professional (id, name, role, login, active)"
                            + " values (gen_random_uuid(), :name, 'COACH', :name, true)")
                    .param("name", body.get("name").asString())
                    .update();
        }
    }

    private Caller nobody() {
        return Caller.at("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    private Caller management() {
        return Caller.at("http://localhost:" + context.getEnvironment().getProperty("local.management.port"));
    }

    private Caller practice() {
        return nobody().with("Authorization", "Bearer " + ISSUER.token("production-practice", "welzijnoprecept"));
    }

    @Test
    void nothing_embedded_takes_part() {
        assertThat(context.getBeansOfType(Object.class).values())
                .extracting(bean -> bean.getClass().getName())
                .noneMatch(name -> name.startsWith("nl.welzijnoprecept.embedded."));
        assertThat(context.getEnvironment().getActiveProfiles()).containsExactly("production");
        assertThat(nobody().get("/login").status()).isEqualTo(404);
        assertThat(nobody().with("Authorization", "Basic aHVpc2FydHM6ZGVtbw==")
                        .send("POST", "/oauth2/token", "grant_type=client_credentials")
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_token_of_the_configured_issuer_refers() {
        var answer = practice().post("/api/v1/referrals", annie());
        assertThat(answer.status()).as(answer.header("WWW-Authenticate")).isEqualTo(201);
    }

    @Test
    void people_sign_in_at_the_issuer_and_get_the_page_that_they_wanted() throws Exception {
        ISSUER.atTheBrowser("production-practice");
        var page = browse("/questions");
        assertThat(page.uri().getPath()).isEqualTo("/questions");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Informatiesysteem De Dijk", "Nieuwe verwijzing");
    }

    @Test
    void whom_the_issuer_vouches_for_and_nobody_here_knows_is_told_so() throws Exception {
        ISSUER.atTheBrowser("somebody-else");
        var page = browse("/start");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Dit is niet voor u").doesNotContain("somebody-else");
    }

    private HttpResponse<String> browse(String path) throws Exception {
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:"
                                    + context.getEnvironment().getProperty("local.server.port") + path))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void nobody_but_a_proxy_on_this_machine_is_believed_by_default() {
        assertThat(context.getEnvironment().getProperty("server.tomcat.remoteip.internal-proxies"))
                .isEqualTo("127.0.0.0/8, ::1/128");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        var token = ISSUER.token("production-practice", "something-else");
        assertThat(nobody().with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void health_and_metrics_are_on_the_management_port_only() {
        for (var path : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            assertThat(management().get(path).status()).isEqualTo(200);
            assertThat(nobody().get(path).status()).isEqualTo(404);
        }
        assertThat(nobody().get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(management().get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void metrics_name_no_referral() {
        var id = practice().post("/api/v1/referrals", annie()).id();
        practice().get("/api/v1/referrals/" + id);

        var metrics = management().get("/actuator/prometheus");

        assertThat(metrics.text()).contains("uri=\"/api/v1/referrals/{id}\"").doesNotContain(id);
    }

    @Test
    void the_log_is_json_and_names_nobody(CapturedOutput output) {
        var refused = annie();
        ((ObjectNode) refused.get("client")).put("birthDate", "not-a-date").put("postcode", "9999ZZ");
        assertThat(practice().post("/api/v1/referrals", refused).status()).isEqualTo(400);
        assertThat(practice()
                        .post("/api/v1/referrals", "{\"client\": {\"familyName\": \"de Vries")
                        .status())
                .isEqualTo(400);
        assertThat(practice()
                        .get("/api/v1/referrals?sort=Vries&phone=0612345678")
                        .status())
                .isEqualTo(400);
        assertThat(practice().get("/api/v1/referrals/0612345678").status()).isEqualTo(404);
        assertThat(practice()
                        .post("/api/v1/failing", "{\"name\": \"Annie de Vries 0612345678\"}")
                        .status())
                .isEqualTo(500);

        var lines = output.getOut().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines).isNotEmpty();
        lines.forEach(line -> JsonMapper.shared().readTree(line));
        assertThat(lines).anyMatch(line -> line.contains("professional_has_organisation")); // the failure is told
        assertThat(output.getAll()).doesNotContain("Vries", "Annie", "0612345678", "phone=", "sort=", "9999ZZ");
    }

    /** Only where there is none: the persona of the demo is one, where other tests were here before. */
    @Test
    void the_first_administrator_comes_from_the_settings() {
        assertThat(context.getBean(JdbcClient.class)
                        .sql("""
                                select count(*) from professional
                                where role = 'ADMINISTRATOR' and active and login in ('first-administrator', 'beheerder')""")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
