package nl.welzijnoprecept.embedded.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.startup.StartRefused;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Without any settings the product starts as a newcomer wants it: embedded, with everything it needs in one folder.
 * As soon as a database, an issuer or a profile is named, it is production, and nothing embedded takes part.
 */
class EmbeddedDefault implements EnvironmentPostProcessor, Ordered {
    private static final String PROFILE = "embedded";
    private static final String FOLDER = "welzijnoprecept.embedded.folder";
    private static final String SERVER = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";
    private static final int KEY_BYTES = 32;
    private static final List<String> PRODUCTION = List.of(
            "spring.datasource.url",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            "spring.config.location",
            "spring.config.additional-location");

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1; // the profile decides which settings are read
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // The container image leaves the embedded things out: there it is always production.
        var profiles = Binder.get(environment)
                .bind("spring.profiles.active", Bindable.listOf(String.class)) // tests name them one by one
                .orElse(List.of());
        var named = !profiles.isEmpty()
                || PRODUCTION.stream().anyMatch(environment::containsProperty)
                || !ClassUtils.isPresent(SERVER, null);
        if (!named) {
            environment.addActiveProfile(PROFILE);
        }
        if (!named || profiles.contains(PROFILE)) {
            var folder = Path.of(environment.getProperty(FOLDER, "data"));
            var keyFile = folder.resolve("encryption.key");
            var first = !Files.exists(keyFile);
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
                                    key(keyFile))));
        }
    }

    /** Made at the first start; it lies beside the database, which is why this is no way to run in production. */
    private static String key(Path file) {
        try {
            if (!Files.exists(file)) {
                if (Files.exists(file.resolveSibling(EmbeddedDatabase.READY))) {
                    throw new StartRefused(
                            "The key of the embedded data is gone: " + file.toAbsolutePath() + ".",
                            "Put it back; without it the texts in the database stay unreadable. To begin anew,"
                                    + " remove the whole folder.");
                }
                var key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(file.toAbsolutePath().getParent());
                var half = Files.createTempFile(file.toAbsolutePath().getParent(), "encryption", ".new"); // owner only
                Files.writeString(half, Base64.getEncoder().encodeToString(key));
                Files.move(half, file); // a start that is killed here leaves no half key
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            var folder = file.toAbsolutePath().getParent();
            throw new StartRefused(
                    "The folder " + folder + " for the embedded data cannot be written: " + e.getMessage() + ".",
                    "Make it writable, or name another one: WELZIJNOPRECEPT_EMBEDDED_FOLDER=/some/folder.",
                    e);
        }
    }
}
