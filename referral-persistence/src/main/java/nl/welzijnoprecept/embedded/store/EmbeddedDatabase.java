package nl.welzijnoprecept.embedded.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
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

    private final FolderLock lock;
    private final EmbeddedPostgres server;

    EmbeddedDatabase(Path relative) {
        var folder = relative.toAbsolutePath(); // in its server's arguments too, so that it can be told from others
        lock = new FolderLock(folder);
        try {
            server = start(folder);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(Path folder) {
        var words = folder.resolve("postgres.log");
        var data = folder.resolve("postgres");
        var ready = folder.resolve(READY);
        try {
            ServerLeftBehind.end(data);
            if (!Files.exists(ready)) {
                setAsideHalfMade(data);
            }
            keepToOurselves(folder);
            Files.deleteIfExists(words); // of the last start, or it would grow for ever
        } catch (IOException e) {
            throw FolderLock.unusable(folder, e);
        }
        try {
            var server = EmbeddedPostgres.builder()
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
                createDatabase(server);
                Files.createFile(ready);
            }
            return server;
        } catch (IOException | SQLException | IllegalStateException e) {
            endWhatStarted(data);
            throw new StartRefused(
                    "The embedded PostgreSQL did not start on " + folder + ": " + e.getMessage() + ".",
                    "Its own words are in " + words + ". Nothing in the folder was removed.",
                    e);
        }
    }

    private static void endWhatStarted(Path data) {
        try {
            ServerLeftBehind.end(data);
        } catch (IOException | StartRefused e) {
            LOG.warn("A PostgreSQL server may be left on {}; the next start ends it", data, e);
        }
    }

    /** The data, its key and the programs that are run from here are nobody else's on a machine of many. */
    private static void keepToOurselves(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
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

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login");
            statement.execute("create role " + APPLICATION + " login");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            lock.close();
        }
    }
}
