package nl.welzijnoprecept.embedded.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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
import nl.welzijnoprecept.startup.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL beside the product, with its data in a folder that outlives it. A killed product leaves its server
 * behind: the next start ends that one first, and PostgreSQL recovers what was committed.
 */
final class EmbeddedDatabase implements AutoCloseable {
    /** The file that tells that a first start came to its end. */
    static final String READY = "ready";

    static final String OWNER = "welzijn_owner";
    static final String APPLICATION = "welzijn_app";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "welzijn";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPostgres server;

    EmbeddedDatabase(Path folder) {
        var words = folder.resolve("postgres.log");
        try {
            Files.createDirectories(folder);
            lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lock(folder);
            var data = folder.resolve("postgres");
            var ready = folder.resolve(READY);
            endServerLeftBehind(data);
            if (!Files.exists(ready)) {
                setAsideHalfMade(data);
            }
            Files.deleteIfExists(words); // of the last start, or it would grow for ever
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    // Beside the data: a temporary folder is swept while the server still needs its files.
                    .setOverrideWorkingDirectory(
                            Files.createDirectories(folder.resolve("server")).toFile())
                    .setOutputRedirector(Redirect.appendTo(words.toFile()))
                    .setErrorRedirector(Redirect.appendTo(words.toFile()))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false) // closed by the application context, after whoever uses it
                    .setPGStartupWait(PATIENCE)
                    // The library starts servers for tests, which may lose data. Ours keeps what it acknowledged.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // Else the server's log would show the row that a constraint refused.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            if (!Files.exists(ready)) {
                createDatabase();
                Files.createFile(ready);
            }
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused(
                    "The embedded PostgreSQL did not start on " + folder.toAbsolutePath() + ": " + e.getMessage() + ".",
                    "Its own words are in " + words.toAbsolutePath() + ". Nothing in the folder was removed.",
                    e);
        }
    }

    /** A first start that was killed leaves a server without a database; nothing is in it, but nothing is thrown away. */
    private static void setAsideHalfMade(Path data) throws IOException {
        if (Files.exists(data)) {
            var aside = data.resolveSibling("postgres.unfinished." + System.currentTimeMillis());
            LOG.warn("An earlier first start was broken off; what it left lies in {}", aside);
            Files.move(data, aside);
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
        throw new StartRefused(
                "Another instance is running on " + folder.toAbsolutePath() + ".",
                "Stop it first, or give this one a folder of its own: WELZIJNOPRECEPT_EMBEDDED_FOLDER=/some/folder.");
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
            throw new StartRefused(
                    "The PostgreSQL server that an earlier start left behind (process " + pid + ") does not end.",
                    "Close what is connected to it, or end it with: kill -INT " + pid + ".",
                    e);
        }
    }

    private void createDatabase() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
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
