package nl.welzijnoprecept.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.welzijnoprecept.startup.StartRefused;
import org.jspecify.annotations.Nullable;

/** Keeps a second instance out of a folder with embedded data. The system lets go of it when a process is killed. */
final class FolderLock implements AutoCloseable {
    private static final String OTHER_FOLDER = "WELZIJNOPRECEPT_EMBEDDED_FOLDER=/some/folder.";

    private final FileChannel file;
    private final FileLock lock;

    FolderLock(Path folder) {
        try {
            Files.createDirectories(folder);
            file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var held = tryLock(file);
            if (held == null) {
                file.close();
                throw new StartRefused(
                        "Another instance is running on " + folder.toAbsolutePath() + ".",
                        "Stop it first, or give this one a folder of its own: " + OTHER_FOLDER);
            }
            lock = held;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) { // held by this very process
            return null;
        }
    }

    /** The message of such an exception is often the name of the file alone, so its kind is told too. */
    static StartRefused unusable(Path folder, IOException e) {
        return new StartRefused(
                "The folder " + folder.toAbsolutePath() + " for the embedded data cannot be used: "
                        + e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage() + ".",
                "Make it a folder that can be written, or name another one: " + OTHER_FOLDER,
                e);
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
