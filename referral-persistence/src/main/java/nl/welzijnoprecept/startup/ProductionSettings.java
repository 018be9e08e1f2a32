package nl.welzijnoprecept.startup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses to start in production with settings that are missing or that everybody knows, all of them named at once. */
class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Logger LOG = LoggerFactory.getLogger(ProductionSettings.class);
    private static final String ALLOW_DEMO = "welzijnoprecept.allow-demo-secrets";
    private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";
    private static final String ACTIVE_KEY = "welzijnoprecept.encryption.active";
    private static final String MARKS_KEY = "welzijnoprecept.encryption.marks";
    private static final String KEYS = "welzijnoprecept.encryption.keys";
    private static final int KEY_BYTES = 32;
    private static final List<String> ALWAYS = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            AUDIENCES, // else a token that the issuer made for anything else would do
            ACTIVE_KEY,
            MARKS_KEY);
    private static final List<String> SECRETS =
            List.of("spring.datasource.password", "spring.flyway.password", "welzijnoprecept.sign-in.client-secret");
    private static final List<String> TO_MIGRATE = List.of("spring.flyway.user", "spring.flyway.password");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("embedded"))) {
            return;
        }
        var keys = keys(environment);
        var faults = new ArrayList<String>();
        missing(environment).forEach(name -> faults.add(name + " (" + variable(name) + ") is missing"));
        faults.addAll(faultsOf(keys, environment.getProperty(ACTIVE_KEY)));
        var known = demoSecrets(environment, keys);
        if (!known.isEmpty()) {
            if (environment.getProperty(ALLOW_DEMO, Boolean.class, false)) {
                LOG.warn("DEMO SECRETS ARE IN USE: {}. Everybody knows them; keep no real person's data here.", known);
            } else {
                known.forEach(name -> faults.add(name + " is a demo secret, which everybody knows"));
            }
        }
        var port = environment.getProperty("server.port", "");
        if (!port.equals("0") && !port.equals("-1") && port.equals(environment.getProperty("management.server.port"))) {
            faults.add("management.server.port is server.port: figures would be open to whoever reaches the product");
        }
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    "These settings do not do for production: " + String.join("; ", faults) + ".",
                    "Set them as docs/operations.md tells. To just try the product, start it without any settings.");
        }
    }

    private static List<String> missing(ConfigurableEnvironment environment) {
        var wanted = new ArrayList<>(ALWAYS);
        if (environment.getProperty("spring.flyway.enabled", Boolean.class, true)) {
            wanted.addAll(TO_MIGRATE);
        }
        wanted.removeIf(name -> isPresent(environment, name));
        return wanted;
    }

    private static boolean isPresent(ConfigurableEnvironment environment, String name) {
        return Binder.get(environment)
                .bind(name, Bindable.listOf(String.class))
                .map(values -> values.stream().anyMatch(value -> !value.isBlank()))
                .orElse(false);
    }

    /** Setting to key. */
    private static Map<String, String> keys(ConfigurableEnvironment environment) {
        var keys = new TreeMap<String, String>();
        Binder.get(environment)
                .bind(KEYS, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .forEach((id, key) -> keys.put(KEYS + "." + id, key));
        var marks = environment.getProperty(MARKS_KEY, "");
        if (!marks.isBlank()) {
            keys.put(MARKS_KEY, marks);
        }
        return keys;
    }

    private static List<String> faultsOf(Map<String, String> keys, @Nullable String active) {
        var faults = new ArrayList<String>();
        if (active != null && !active.isBlank() && !keys.containsKey(KEYS + "." + active)) {
            // Names of environment variables come in as lower case: an id with capitals never finds its key.
            faults.add(ACTIVE_KEY + " is '" + active + "', but there is no " + KEYS + "." + active + "; there is "
                    + (keys.isEmpty() ? "none" : String.join(", ", keys.keySet())));
        }
        keys.forEach((name, key) -> {
            var bytes = decoded(key);
            if (bytes == null || bytes.length != KEY_BYTES) {
                faults.add(name + " is not 32 bytes in Base64");
            }
        });
        return faults;
    }

    /** Every secret that we ship carries the word, so that none can be forgotten here. */
    private static List<String> demoSecrets(ConfigurableEnvironment environment, Map<String, String> keys) {
        var found = new ArrayList<String>();
        for (var name : SECRETS) {
            if (isDemo(environment.getProperty(name, ""))) {
                found.add(name);
            }
        }
        keys.forEach((name, key) -> {
            var bytes = decoded(key);
            if (bytes != null && isDemo(new String(bytes, ISO_8859_1))) {
                found.add(name);
            }
        });
        return found;
    }

    private static boolean isDemo(String secret) {
        return secret.toLowerCase(Locale.ROOT).contains("demo");
    }

    private static byte @Nullable [] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }
}
