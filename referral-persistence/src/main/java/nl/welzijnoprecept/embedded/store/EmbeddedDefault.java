package nl.welzijnoprecept.embedded.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import nl.welzijnoprecept.startup.ProductionSigns;
import nl.welzijnoprecept.startup.StartRefused;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Without any settings the product starts as a newcomer wants it: embedded, with everything it needs in one folder.
 * Anything that {@link ProductionSigns} knows makes it production, and nothing embedded takes part.
 */
class EmbeddedDefault implements EnvironmentPostProcessor, Ordered {
    private static final String PROFILE = "embedded";
    private static final String FOLDER = "welzijnoprecept.embedded.folder";
    private static final String SERVER = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";
    private static final int KEY_BYTES = 32;

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1; // the profile decides which settings are read
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // The container image leaves the embedded things out: there it is always production.
        var production = ProductionSigns.in(environment, Path.of("")) || !ClassUtils.isPresent(SERVER, null);
        if (!production) {
            environment.addActiveProfile(PROFILE);
        }
        if (!production || ProductionSigns.profiles(environment).contains(PROFILE)) {
            var folder = Path.of(environment.getProperty(FOLDER, "data"));
            var keyFile = folder.resolve("encryption.key");
            var first = !Files.exists(keyFile);
            var key = key(folder, keyFile);
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "embeddedDefault",
                            Map.of(
                                    FOLDER,
                                    folder.toString(),
                                    "welzijnoprecept.embedded.first-start",
                                    first,
                                    "welzijnoprecept.encryption.active",
                                    PROFILE,
                                    "welzijnoprecept.encryption.keys." + PROFILE,
                                    key,
                                    "welzijnoprecept.encryption.marks",
                                    marksKey(key))));
        }
    }

    /** Made at the first start; it lies beside the database, which is why this is no way to run in production. */
    private static String key(Path folder, Path file) {
        try {
            if (!Files.exists(file)) {
                try (var _ = new FolderLock(folder)) { // two first starts at once would each keep a key of their own
                    makeKey(folder, file);
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw FolderLock.unusable(folder, e);
        }
    }

    /** One key file is enough to lose: the other key follows from it. */
    private static String marksKey(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("marks " + key).getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static void makeKey(Path folder, Path file) throws IOException {
        if (Files.exists(file)) {
            return; // made by another start, just before we had the lock
        }
        if (Files.exists(file.resolveSibling(EmbeddedDatabase.READY))) {
            throw new StartRefused(
                    "The key of the embedded data is gone: " + file.toAbsolutePath() + ".",
                    "Put it back; without it the texts in the database stay unreadable. To begin anew,"
                            + " remove the whole folder.");
        }
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var half = Files.createTempFile(folder, "encryption", ".new"); // owner only
        Files.writeString(half, Base64.getEncoder().encodeToString(key));
        Files.move(half, file); // a start that is killed here leaves no half key
    }
}
