package nl.welzijnoprecept.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one place that decides which PostgreSQL the integration tests run on: a container when a Docker engine answers,
 * the embedded binaries when not, or when the engine cannot get the image; the environment variable
 * {@code TEST_DATABASE} ({@code container} or {@code embedded}) overrules.
 */
final class TestServer {
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(TestServer.class);
    private static final String IMAGE = "postgres:18-alpine";
    private static final Duration ENGINE_PATIENCE = Duration.ofSeconds(10);
    private static final Duration PULL_PATIENCE = Duration.ofMinutes(2);
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private TestServer() {}

    /** Its URL. */
    static String start() {
        return switch (Objects.requireNonNullElse(System.getenv("TEST_DATABASE"), "")) {
            case "container" -> container();
            case "embedded" -> embedded("TEST_DATABASE=embedded");
            case "" -> containerOrEmbedded();
            case String other -> throw new IllegalArgumentException("TEST_DATABASE=" + other);
        };
    }

    private static String containerOrEmbedded() {
        if (!answers(ENGINE_PATIENCE, "docker", "info")) {
            return embedded("no Docker engine answers");
        }
        // Testcontainers tries for minutes to get an image from a registry that it cannot reach; this fails at once.
        if (!answers(ENGINE_PATIENCE, "docker", "image", "inspect", IMAGE)
                && !answers(PULL_PATIENCE, "docker", "pull", "--quiet", IMAGE)) {
            return embedded("a Docker engine answers, but has no " + IMAGE + " and cannot get it");
        }
        try {
            return CompletableFuture.supplyAsync(TestServer::container)
                    .orTimeout(START_PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            LOG.debug("The container did not start", e);
            return embedded("a Docker engine answers, but the container did not start");
        }
    }

    private static boolean answers(Duration patience, String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (process.waitFor(patience)) {
                return process.exitValue() == 0;
            }
            process.destroy();
            return false;
        } catch (IOException e) {
            return false; // there is no such command here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String container() {
        @SuppressWarnings("resource") // ends with the test run
        var container = new PostgreSQLContainer(DockerImageName.parse(IMAGE))
                .withUsername(SUPERUSER)
                .withPassword(TestDatabase.PASSWORD)
                .withDatabaseName(SUPERUSER);
        container.start();
        LOG.info("Integration tests run on a container of {}", IMAGE);
        return container.getJdbcUrl();
    }

    private static String embedded(String why) {
        LOG.info("Integration tests run on the embedded PostgreSQL: {}", why);
        try {
            @SuppressWarnings("resource") // ends with the test run
            var server = EmbeddedPostgres.builder()
                    // As docs/operations.md asks: its words join ours, and a test reads them for names of people.
                    .setServerConfig("log_error_verbosity", "terse")
                    .start();
            // Not the library's own URL: it names the superuser, and the driver would believe it before any other
            // setting.
            return "jdbc:postgresql://localhost:" + server.getPort() + "/" + SUPERUSER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
