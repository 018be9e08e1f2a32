package nl.welzijnoprecept.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One database per test run on whatever {@link TestServer} gives; migrations run as owner, the product as a role of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    private static final String OWNER = "welzijn_owner";
    private static final String APPLICATION = "welzijn_app";
    static final String PASSWORD = "test";
    private static final String DATABASE = "welzijn";
    private static final String URL = start();

    private static String start() {
        var server = TestServer.start();
        try (var connection = DriverManager.getConnection(server, TestServer.SUPERUSER, PASSWORD);
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

    /** The settings of production for this database: the same that an operator gives. */
    public static Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", URL,
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", PASSWORD,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", PASSWORD);
    }

    /** A connection of the tables' owner, for what has to be left open for a while. */
    public static Connection ownersConnection() throws SQLException {
        return DriverManager.getConnection(URL, OWNER, PASSWORD);
    }

    /** As the tables' owner: to bring about what the application's role may not. */
    public static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(URL, OWNER, PASSWORD));
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
