package nl.welzijnoprecept.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one place that decides which PostgreSQL the integration tests run on: a container when a Docker engine answers,
 * the embedded binaries when not; the environment variable {@code TEST_DATABASE} ({@code container} or
 * {@code embedded}) overrules. One server per test run; migrations run as owner, the product as a role of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "welzijn_owner";
    private static final String APPLICATION = "welzijn_app";
    private static final String PASSWORD = "test";
    private static final String DATABASE = "welzijn";
    private static final String URL = start();

    private static String start() {
        var server = isContainerWanted() ? container() : embedded();
        try (var connection = DriverManager.getConnection(server, SUPERUSER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
            statement.execute("create role " + APPLICATION + " login password '" + PASSWORD + "'");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be prepared", e);
        }
        // Without parameters: a user in the address would overrule the roles, and everything would run as superuser.
        return server.replaceFirst("/[^/?]+(\\?.*)?$", "/" + DATABASE);
    }

    private static boolean isContainerWanted() {
        var wanted = System.getenv("TEST_DATABASE");
        return wanted == null ? DockerClientFactory.instance().isDockerAvailable() : wanted.equals("container");
    }

    private static String container() {
        LOG.info("Integration tests run on a PostgreSQL container");
        @SuppressWarnings("resource") // ends with the test run
        var container = new PostgreSQLContainer(DockerImageName.parse("postgres:18-alpine"))
                .withUsername(SUPERUSER)
                .withPassword(PASSWORD)
                .withDatabaseName(SUPERUSER);
        container.start();
        return container.getJdbcUrl();
    }

    private static String embedded() {
        LOG.info("Integration tests run on the embedded PostgreSQL");
        try {
            @SuppressWarnings("resource") // ends with the test run
            var server = EmbeddedPostgres.builder().start();
            return server.getJdbcUrl(SUPERUSER, SUPERUSER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails() {
        return new Details(APPLICATION);
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return PASSWORD;
            }

            @Override
            public String getJdbcUrl() {
                return URL;
            }
        };
    }

    private record Details(String username) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return PASSWORD;
        }

        @Override
        public String getJdbcUrl() {
            return URL;
        }
    }
}
