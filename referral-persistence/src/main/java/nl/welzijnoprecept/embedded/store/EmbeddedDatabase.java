package nl.welzijnoprecept.embedded.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL beside the product, with its data in a folder that outlives it. A killed product leaves its server
 * behind: the next start ends that one first, and PostgreSQL recovers what was committed.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String OWNER = "welzijn_owner";
    static final String APPLICATION = "welzijn_app";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "welzijn";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPostgres server;

    EmbeddedDatabase(Path folder) {
        try {
            Files.createDirectories(folder);
            lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lock(folder);
            var data = folder.resolve("postgres");
            endServerLeftBehind(data);
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false) // closed by the application context, after whoever uses it
                    .setPGStartupWait(PATIENCE)
                    // The library starts servers for tests, without fsync. Ours keeps what it acknowledged.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            createDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private FileLock lock(Path folder) throws IOException {
        try {
            var held = lockFile.tryLock();
            if (held != null) {
                return held;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Held by this very process", e);
        }
        throw new IllegalStateException(
                "Another instance is running on " + folder.toAbsolutePath() + ": stop it first");
    }

    private static void endServerLeftBehind(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var process = ProcessHandle.of(pid)
                .filter(found -> found.info().command().orElse("postgres").contains("postgres"));
        if (process.isEmpty()) {
            return; // PostgreSQL removes a stale file itself
        }
        LOG.info("Ending the PostgreSQL server that an earlier, killed start left behind");
        process.get().destroy();
        try {
            process.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The PostgreSQL server with process id " + pid + " does not end", e);
        }
    }

    private void createDatabase() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var known = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("create role " + OWNER + " login");
            statement.execute("create role " + APPLICATION + " login");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.release();
        lockFile.close();
    }
}
