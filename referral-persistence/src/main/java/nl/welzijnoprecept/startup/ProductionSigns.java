package nl.welzijnoprecept.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.env.Environment;

/**
 * The one place that says what makes a start one of production: any profile, any configuration file, any setting of
 * the database, the issuer or the encryption. One is enough, so that a half of production is refused by
 * {@link ProductionSettings}, and never starts as a demonstration.
 */
public final class ProductionSigns {
    private static final List<String> SETTINGS = List.of(
            "spring.datasource",
            "spring.flyway.url",
            "spring.flyway.user",
            "spring.flyway.password",
            "spring.security.oauth2.resourceserver",
            "spring.config.location",
            "spring.config.additional-location",
            "spring.config.import",
            "welzijnoprecept.encryption");
    /** Where Spring Boot looks for a file without being told. */
    private static final List<String> FOLDERS = List.of("", "config");

    private static final List<String> FILES = List.of("application.properties", "application.yaml", "application.yml");

    private ProductionSigns() {}

    /** To be asked before the product's own settings are read: those name a datasource too. */
    public static boolean in(Environment environment, Path workingFolder) {
        return !profiles(environment).isEmpty()
                || SETTINGS.stream().anyMatch(name -> isGiven(environment, name))
                || FOLDERS.stream()
                        .anyMatch(folder ->
                                FILES.stream().anyMatch(file -> Files.exists(workingFolder.resolve(folder, file))));
    }

    /** The profiles that were asked for. */
    public static List<String> profiles(Environment environment) {
        return Binder.get(environment)
                .bind("spring.profiles.active", Bindable.listOf(String.class)) // tests name them one by one
                .orElse(List.of());
    }

    private static boolean isGiven(Environment environment, String setting) {
        var name = ConfigurationPropertyName.of(setting);
        for (var source : ConfigurationPropertySources.get(environment)) {
            if (source.getConfigurationProperty(name) != null
                    || source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT) {
                return true;
            }
        }
        return false;
    }
}
