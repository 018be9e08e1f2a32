package nl.welzijnoprecept.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProductionSettingsTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private static void start(Map<String, String> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new HashMap<String, Object>(variables)));
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new ProductionSettings().initialize(context);
    }

    private static Map<String, String> good() {
        return new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://db/welzijn",
                "SPRING_DATASOURCE_USERNAME", "app",
                "SPRING_DATASOURCE_PASSWORD", "s3cret",
                "SPRING_FLYWAY_USER", "owner",
                "SPRING_FLYWAY_PASSWORD", "0ther",
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "https://issuer.example",
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES", "welzijnoprecept",
                "WELZIJNOPRECEPT_ENCRYPTION_ACTIVE", "k2026",
                "WELZIJNOPRECEPT_ENCRYPTION_KEYS_K2026", KEY,
                "WELZIJNOPRECEPT_ENCRYPTION_MARKS", KEY));
    }

    @Test
    void environment_variables_are_enough() {
        assertThatCode(() -> start(good())).doesNotThrowAnyException();
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThatThrownBy(() -> start(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/welzijn")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "SPRING_FLYWAY_USER",
                        "SPRING_FLYWAY_PASSWORD",
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES",
                        "WELZIJNOPRECEPT_ENCRYPTION_ACTIVE",
                        "WELZIJNOPRECEPT_ENCRYPTION_MARKS")
                .hasMessageNotContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void an_owner_is_not_needed_where_migrations_run_apart() {
        var settings = good();
        settings.remove("SPRING_FLYWAY_USER");
        settings.remove("SPRING_FLYWAY_PASSWORD");
        settings.put("SPRING_FLYWAY_ENABLED", "false");
        assertThatCode(() -> start(settings)).doesNotThrowAnyException();
    }

    @Test
    void an_active_key_that_is_not_there_or_too_short_is_told() {
        var settings = good();
        settings.put("WELZIJNOPRECEPT_ENCRYPTION_ACTIVE", "K2026");
        settings.put("WELZIJNOPRECEPT_ENCRYPTION_KEYS_OLD", "c2hvcnQ=");
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("is 'K2026'", "keys.old is not 32 bytes");
    }

    @Test
    void every_secret_of_the_compose_file_is_refused() throws IOException {
        var settings = composeSettings();
        settings.remove("WELZIJNOPRECEPT_ALLOW_DEMO_SECRETS");
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(
                        "spring.datasource.password is a demo secret",
                        "spring.flyway.password is a demo secret",
                        "welzijnoprecept.sign-in.client-secret is a demo secret",
                        "welzijnoprecept.encryption.keys.demo is a demo secret",
                        "welzijnoprecept.encryption.marks is a demo secret");
    }

    @Test
    void the_compose_file_starts_because_it_says_that_it_is_a_demonstration() throws IOException {
        assertThat(composeSettings()).containsEntry("WELZIJNOPRECEPT_ALLOW_DEMO_SECRETS", "true");
        assertThatCode(() -> start(composeSettings())).doesNotThrowAnyException();
    }

    private static Map<String, String> composeSettings() throws IOException {
        var settings = new HashMap<String, String>();
        var line = Pattern.compile("^ {6}((?:SPRING|WELZIJNOPRECEPT)_\\w+): \"?([^\"]*)\"?$");
        Files.readAllLines(Path.of("../docker-compose.yml")).forEach(text -> {
            var found = line.matcher(text);
            if (found.matches()) {
                settings.put(found.group(1), found.group(2));
            }
        });
        return settings;
    }
}
