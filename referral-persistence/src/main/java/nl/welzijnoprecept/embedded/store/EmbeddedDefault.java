package nl.welzijnoprecept.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without any settings the product starts as a newcomer wants it: embedded, with everything it needs in one folder.
 * As soon as a database, an issuer or a profile is named, it is production, and nothing embedded takes part.
 */
class EmbeddedDefault implements EnvironmentPostProcessor, Ordered {
    private static final String PROFILE = "embedded";
    private static final String FOLDER = "welzijnoprecept.embedded.folder";
    private static final int KEY_BYTES = 32;

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1; // the profile decides which settings are read
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var named = environment.containsProperty("spring.datasource.url")
                || environment.containsProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri")
                || environment.containsProperty("spring.profiles.active")
                || environment.containsProperty("spring.config.location")
                || environment.containsProperty("spring.config.additional-location");
        if (!named) {
            environment.addActiveProfile(PROFILE);
        }
        if (!named || environment.getProperty("spring.profiles.active", "").contains(PROFILE)) {
            var folder = Path.of(environment.getProperty(FOLDER, "data"));
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "embeddedDefault",
                            Map.of(
                                    FOLDER,
                                    folder.toString(),
                                    "welzijnoprecept.encryption.active",
                                    PROFILE,
                                    "welzijnoprecept.encryption.keys." + PROFILE,
                                    key(folder.resolve("encryption.key")))));
        }
    }

    /** Made at the first start; it lies beside the database, which is why this is no way to run in production. */
    private static String key(Path file) {
        try {
            if (!Files.exists(file)) {
                var key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for the embedded data cannot be used: " + file, e);
        }
    }
}
