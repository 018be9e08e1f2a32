package nl.welzijnoprecept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is held by a test or a drill, has one. */
class SecurityDocsTest {
    private static final Path ROOT = Path.of("..");
    /** A class by its name, without its package: at least one small letter after the first, unlike a code or a constant. */
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*)`");

    private static final Pattern DRILL = Pattern.compile("docs/drills/[\\w-]+\\.\\w+");
    private static final Pattern PROOF = Pattern.compile("`\\w+(IT|Test)`|docs/drills/[\\w-]+\\.sh");

    private static String read(String document) throws IOException {
        return Files.readString(ROOT.resolve(document));
    }

    private static TreeSet<String> found(Pattern pattern, int group, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> classes() throws IOException {
        try (var files = Stream.of("referral-domain", "referral-persistence", "referral-api")
                .map(module -> ROOT.resolve(module).resolve("src"))
                .flatMap(SecurityDocsTest::walk)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECURITY.md", "docs/security.md", "docs/operations.md"})
    void every_class_and_drill_that_is_named_exists(String document) throws IOException {
        var text = read(document);
        var missing = found(CLASS, 1, text);
        classes().forEach(missing::remove);
        var drills = found(DRILL, 0, text);
        drills.removeIf(drill -> Files.exists(ROOT.resolve(drill)));
        missing.addAll(drills);
        assertThat(missing).as("%s names what does not exist", document).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECURITY.md", "docs/security.md"})
    void every_line_of_a_table_names_the_test_or_drill_that_covers_it(String document) throws IOException {
        var lines = read(document)
                .lines()
                .filter(line -> line.startsWith("| "))
                .filter(line -> !line.matches("(?i)\\|( what| protection).*"))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).containsPattern(PROOF));
    }

    @Test
    void every_boundary_is_looked_at_from_six_sides() throws IOException {
        var boundaries = read("SECURITY.md").split("\n### ");
        assertThat(boundaries).hasSizeGreaterThanOrEqualTo(8);
        for (var boundary : Stream.of(boundaries).skip(1).toList()) {
            var letters = found(Pattern.compile("(?m)^\\| ([STRIDE]) "), 1, boundary);
            var outside = found(Pattern.compile("(?m)^Not here: (.*)$"), 1, boundary);
            outside.forEach(line -> letters.addAll(found(Pattern.compile("\\b([STRIDE])\\b"), 1, line)));
            assertThat(letters)
                    .as(boundary.lines().findFirst().orElseThrow())
                    .containsExactlyInAnyOrder("S", "T", "R", "I", "D", "E");
        }
    }
}
