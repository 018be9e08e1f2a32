package nl.welzijnoprecept.embedded.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.welzijnoprecept.startup.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that a killed start left running on its data. Only for whoever holds the folder's lock: then
 * no living product can own it.
 */
final class ServerLeftBehind {
    private static final Logger LOG = LoggerFactory.getLogger(ServerLeftBehind.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServerLeftBehind() {}

    /** Ends it, if it is there. What PostgreSQL's file tells is believed only when process and folder bear it out. */
    static void end(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        // Broken bytes are read as something that matches nothing.
        var lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
        var number = lines.isEmpty() ? 0 : number(lines.getFirst());
        var process = number > 0 ? ProcessHandle.of(number) : Optional.<ProcessHandle>empty();
        if (process.filter(found -> isServerOf(data, lines, found)).isPresent()) {
            end(process.get());
        } else if (number <= 0
                || process.flatMap(found -> found.info().command()).isPresent()) {
            // PostgreSQL refuses to start on a file that it cannot read, or whose number another process has by now.
            // A number that nobody has is its own business, and so is a process of which we may see nothing.
            LOG.info("Removing what a killed PostgreSQL server left: {}", file);
            Files.delete(file);
        }
    }

    private static long number(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static boolean isServerOf(Path data, List<String> lines, ProcessHandle process) {
        var command = process.info().command().map(Path::of).map(Path::getFileName);
        var isPostgres = command.filter(name -> name.toString().startsWith("postgres")); // .exe, or (deleted)
        // Another server may have got the number; not every system tells the arguments of a process.
        var arguments = process.info().arguments();
        return isPostgres.isPresent()
                && lines.size() > 1
                && isSame(data, lines.get(1))
                && arguments
                        .map(all -> Arrays.stream(all).anyMatch(argument -> isSame(data, argument)))
                        .orElse(true);
    }

    private static boolean isSame(Path data, String other) {
        try {
            var path = Path.of(other);
            return Files.isDirectory(path) && Files.isSameFile(data, path);
        } catch (InvalidPathException | IOException _) {
            return false;
        }
    }

    private static void end(ProcessHandle server) {
        LOG.info("Ending the PostgreSQL server that an earlier, killed start left behind");
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(
                    "The start was broken off while the PostgreSQL server that an earlier start left behind (process "
                            + server.pid() + ") was ending.",
                    "Start again.",
                    e);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    "The PostgreSQL server that an earlier start left behind (process " + server.pid()
                            + ") does not end.",
                    "Close what is connected to it, or end it with: kill -INT " + server.pid() + ".",
                    e);
        }
    }
}
