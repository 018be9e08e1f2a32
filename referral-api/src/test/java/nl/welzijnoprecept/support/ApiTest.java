package nl.welzijnoprecept.support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.welzijnoprecept.WelzijnOpReceptApplication;
import nl.welzijnoprecept.database.TestDatabase;
import org.hibernate.cfg.JdbcSettings;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The whole product over real HTTP, with real tokens and a real PostgreSQL; one context for all tests that extend this. */
@SpringBootTest(
        classes = WelzijnOpReceptApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "welzijnoprecept.embedded.database=false",
            "welzijnoprecept.embedded.folder=target/embedded-${test.fork:1}",
            "management.server.port=0",
            // Those of ProductionIT, which uses the same database.
            "welzijnoprecept.encryption.active=k1",
            "welzijnoprecept.encryption.keys.k1=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "welzijnoprecept.encryption.marks=OTg3NjU0MzIxMDk4NzY1NDMyMTA5ODc2NTQzMjEwOTg=",
            "welzijnoprecept.encryption.keys.k0=T3VkZSBzbGV1dGVsLCBuaWV0IG1lZXIgYWN0aWVmISE="
        })
@ActiveProfiles("embedded")
@Import({TestDatabase.class, ApiTest.Time.class})
public abstract class ApiTest {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** Lets tests travel in time, load the dice, and see what Hibernate sends. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        LoadedDice loadedDice() {
            return new LoadedDice();
        }

        @Bean
        HibernatePropertiesCustomizer seenSql() {
            return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, new SeenSql());
        }
    }

    @LocalServerPort
    protected int port;

    @Autowired
    protected MovableClock clock;

    /** As the application's own role, and nobody acts: what no lock keeps closed. */
    @Autowired
    protected JdbcClient application;

    /** As the tables' owner: a test looks behind the locks. */
    protected final JdbcClient owner = TestDatabase.owner();

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    protected Caller nobody() {
        return new Caller("http://localhost:" + port, Map.of());
    }

    /** Somebody with a token of this persona. */
    protected Caller as(String persona) {
        var token = TOKENS.computeIfAbsent(port + "/" + persona, _ -> token(persona));
        return nobody().with("Authorization", "Bearer " + token);
    }

    /** The same, just logged in. */
    protected Caller withNewTokenOf(String persona) {
        return nobody().with("Authorization", "Bearer " + token(persona));
    }

    private String token(String persona) {
        var basic = Base64.getEncoder().encodeToString((persona + ":demo").getBytes(StandardCharsets.UTF_8));
        return nobody().with("Authorization", "Basic " + basic)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/oauth2/token", "grant_type=client_credentials")
                .json()
                .get("access_token")
                .asString();
    }
}
