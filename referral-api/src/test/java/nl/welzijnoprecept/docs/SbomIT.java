package nl.welzijnoprecept.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar tells what it is made of: all of it, with hashes, and under licences that we may pass on. */
class SbomIT {
    private static final Path JAR = Path.of("target/welzijnoprecept.jar");
    private static final String LIBRARIES = "BOOT-INF/lib/";
    /** Comes in with the plugin that makes the jar, to take it apart for the image; it is no dependency. */
    private static final String OF_THE_PLUGIN = "spring-boot-jarmode-tools-";
    /**
     * One of a component's licences has to be among these; of more than one we choose. What is under the LGPL is used as it
     * is, in a jar of its own that whoever runs the product can put another in the place of.
     */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "EPL-2.0",
            "EUPL-1.2",
            "Unicode-3.0",
            "LGPL-2.1-or-later",
            "GNU Lesser General Public License"); // as the fonts' jar says it, without a version; the fonts themselves
    // are freer

    private final Map<String, String> libraries = new TreeMap<>();
    private List<JsonNode> components;

    @BeforeEach
    void open() throws IOException, NoSuchAlgorithmException {
        assumeThat(JAR).as("the jar: only the whole build makes one").exists();
        var sha256 = MessageDigest.getInstance("SHA-256");
        try (var jar = new JarFile(JAR.toFile())) {
            for (var entry : jar.stream()
                    .filter(file -> file.getName().startsWith(LIBRARIES))
                    .toList()) {
                if (!entry.isDirectory()) {
                    var hash = sha256.digest(jar.getInputStream(entry).readAllBytes());
                    libraries.put(
                            entry.getName().substring(LIBRARIES.length()),
                            HexFormat.of().formatHex(hash));
                }
            }
            var place = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
            var sbom = JsonMapper.shared().readTree(jar.getInputStream(jar.getEntry(place)));
            components = StreamSupport.stream(sbom.get("components").spliterator(), false)
                    .toList();
        }
    }

    private static String named(JsonNode component) {
        return component.get("name").asString() + "-" + component.get("version").asString();
    }

    @Test
    void every_library_in_the_jar_is_listed_with_its_hash() {
        var listed = new HashMap<String, String>();
        for (var component : components) {
            for (var hash : component.get("hashes")) {
                if (hash.get("alg").asString().equals("SHA-256")) {
                    listed.put(named(component) + ".jar", hash.get("content").asString());
                }
            }
        }
        libraries.keySet().removeIf(name -> name.startsWith(OF_THE_PLUGIN));
        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(listed).containsAllEntriesOf(libraries);
    }

    @Test
    void what_is_listed_and_not_in_the_jar_only_names_others() {
        var extra = components.stream()
                .map(SbomIT::named)
                .filter(name -> !libraries.containsKey(name + ".jar"))
                .toList();
        assertThat(extra).allSatisfy(name -> assertThat(name).startsWith("spring-boot-starter"));
    }

    @Test
    void every_component_has_a_licence_that_we_may_pass_on() {
        assertThat(components)
                .allSatisfy(component -> assertThat(licences(component))
                        .as("licences of %s", named(component))
                        .containsAnyElementsOf(ALLOWED));
    }

    private static Set<String> licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(licence -> licence.path("license"))
                .map(licence -> licence.path("id").asString(licence.path("name").asString("")))
                .collect(Collectors.toSet());
    }

    @Test
    void every_component_is_a_release_and_there_once() {
        var versions = components.stream()
                .collect(Collectors.groupingBy(
                        component -> component.get("group").asString() + ":"
                                + component.get("name").asString(),
                        Collectors.counting()));
        assertThat(versions).allSatisfy((name, count) -> assertThat(count).isEqualTo(1));
        assertThat(components)
                .filteredOn(component -> component.get("version").asString().contains("SNAPSHOT"))
                .allSatisfy(component ->
                        assertThat(component.get("group").asString()).isEqualTo("nl.welzijnoprecept"));
    }
}
