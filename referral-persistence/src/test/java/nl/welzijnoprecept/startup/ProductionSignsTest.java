package nl.welzijnoprecept.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProductionSignsTest {
    @TempDir
    private Path folder;

    private boolean isProduction(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return ProductionSigns.in(environment, folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME",
                "SPRING_DATASOURCE_PASSWORD",
                "SPRING_DATASOURCE_JNDI_NAME",
                "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE",
                "SPRING_DATASOURCE_HIKARI_JDBC_URL",
                "SPRING_FLYWAY_URL",
                "SPRING_FLYWAY_USER",
                "SPRING_FLYWAY_PASSWORD",
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
                "SPRING_CONFIG_LOCATION",
                "SPRING_CONFIG_ADDITIONAL_LOCATION",
                "SPRING_CONFIG_IMPORT",
                "SPRING_PROFILES_ACTIVE",
                "WELZIJNOPRECEPT_ENCRYPTION_ACTIVE",
                "WELZIJNOPRECEPT_ENCRYPTION_KEYS_K2026"
            })
    void one_setting_of_production_is_enough(String variable) {
        assertThat(isProduction(Map.of(variable, "x"))).isTrue();
    }

    @Test
    void a_property_counts_as_a_variable_does() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("arguments", Map.of("spring.datasource.hikari.jdbcUrl", "x")));
        assertThat(ProductionSigns.in(environment, folder)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application.yaml", "application.yml", "application.properties", "config/application.yaml"})
    void a_configuration_file_beside_it_is_production(String file) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.createFile(folder.resolve(file));
        assertThat(isProduction(Map.of())).isTrue();
    }

    @Test
    void what_a_demonstration_may_be_given_is_no_sign() {
        assertThat(isProduction(Map.of(
                        "SERVER_PORT", "8120",
                        "WELZIJNOPRECEPT_EMBEDDED_FOLDER", "elsewhere",
                        "WELZIJNOPRECEPT_STATISTICS_MINIMUM", "5",
                        "LOGGING_LEVEL_ROOT", "debug")))
                .isFalse();
    }
}
