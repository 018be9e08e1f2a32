package nl.welzijnoprecept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the build to parts that were chosen, stays switched on. */
class BuildTest {

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("..", file));
    }

    @Test
    void maven_itself_is_checked_before_it_runs() throws IOException {
        assertThat(read(".mvn/wrapper/maven-wrapper.properties"))
                .containsPattern("(?m)^distributionUrl=https://")
                .containsPattern("(?m)^distributionSha256Sum=[0-9a-f]{64}$");
    }

    @Test
    void what_is_downloaded_has_to_match_its_checksum() throws IOException {
        assertThat(read(".mvn/maven.config").lines()).contains("--strict-checksums");
    }

    /** Spring Boot's jar holds times that depend on it. */
    @Test
    void the_jar_is_made_in_no_time_zone_of_its_own() throws IOException {
        assertThat(read(".mvn/jvm.config").lines()).contains("-Duser.timezone=UTC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requirePluginVersions",
                "banDynamicVersions",
                "requireReleaseDeps",
                "dependencyConvergence",
                "banDuplicatePomDependencyVersions",
                "bannedDependencies",
                "project.build.outputTimestamp"
            })
    void the_build_insists_on(String rule) throws IOException {
        assertThat(read("pom.xml")).contains("<" + rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pom.xml", "referral-domain/pom.xml", "referral-persistence/pom.xml", "referral-api/pom.xml"})
    void nothing_comes_from_elsewhere_than_maven_central(String pom) throws IOException {
        assertThat(read(pom)).doesNotContain("<repository>").doesNotContain("<pluginRepository>");
    }
}
