package nl.welzijnoprecept.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL of a test's own that may be stopped and killed, and comes back with its data on the same port. */
public final class MortalDatabase implements AutoCloseable {
    private static final int TRIES = 20;

    private final Path folder;
    private EmbeddedPostgres server;
    private final int port;

    public MortalDatabase(Path folder) {
        this.folder = folder;
        server = start(0);
        port = server.getPort();
        asSuperuser("create role welzijn_owner login");
        asSuperuser("create role welzijn_app login");
        asSuperuser("create database welzijn owner welzijn_owner");
    }

    private EmbeddedPostgres start(int at) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on") // the library's servers may lose data
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("log_error_verbosity", "terse");
            return (at == 0 ? builder : builder.setPort(at)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of production for it. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", url("welzijn"),
                "spring.datasource.username", "welzijn_app",
                "spring.datasource.password", "any",
                "spring.flyway.user", "welzijn_owner",
                "spring.flyway.password", "any");
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    private int port() {
        return port == 0 ? server.getPort() : port;
    }

    public void asSuperuser(String sql) {
        execute("postgres", "postgres", sql);
    }

    public void asOwner(String sql) {
        execute("welzijn", "welzijn_owner", sql);
    }

    private void execute(String database, String role, String sql) {
        try (var connection = DriverManager.getConnection(url(database), role, null);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In good order; whoever is connected is thrown out. */
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power cut would. */
    public void kill() {
        try {
            var number = Long.parseLong(
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
            var postmaster = ProcessHandle.of(number).orElseThrow();
            var children = postmaster.children().toList();
            postmaster.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().join();
            children.forEach(child -> child.onExit().join());
            server.close(); // the library's own lock on the folder; there is nothing to stop any more
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void startAgain() throws InterruptedException {
        for (var tries = 1; ; tries++) {
            try {
                server = start(port);
                return;
            } catch (IllegalStateException | UncheckedIOException e) { // what was killed may not be quite dead
                if (tries == TRIES) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}
