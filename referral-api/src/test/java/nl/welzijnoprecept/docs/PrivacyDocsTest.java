package nl.welzijnoprecept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of processing knows every table with personal data that the product has, and no other. */
class PrivacyDocsTest {
    private static final Pattern COLUMN = Pattern.compile("comment on column (\\w+)\\.(\\w+) is '\\[(\\w+)]");
    private static final Pattern HELD_IN = Pattern.compile("(?m)^\\| Held in \\| (.*) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    /** What AVG article 30 asks of each processing, and where it is held. */
    private static final String[] ASKED = {
        "Purpose",
        "Legal basis",
        "About whom",
        "Personal data",
        "Classes",
        "Received by",
        "Kept",
        "Secured by",
        "Held in"
    };

    private String register;
    private String dictionary;

    @BeforeEach
    void read() throws IOException {
        register = Files.readString(Path.of("../docs/privacy/processing-register.md"));
        dictionary = Files.readString(
                Path.of("../referral-persistence/src/main/resources/db/migration/R__data_dictionary.sql"));
    }

    private TreeSet<String> tables(boolean personal) {
        return COLUMN.matcher(dictionary)
                .results()
                .filter(match -> !personal || !match.group(3).equals("none"))
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String[] processings() {
        return register.substring(register.indexOf("\n## ")).split("(?m)^## \\d+\\. ");
    }

    @Test
    void every_table_with_personal_data_belongs_to_a_processing() {
        var named = HELD_IN.matcher(register)
                .results()
                .flatMap(line -> NAME.matcher(line.group(1)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).containsAll(tables(true));
        assertThat(tables(false)).as("tables of the product").containsAll(named);
    }

    @Test
    void every_processing_answers_what_article_30_asks() {
        var processings = processings();
        assertThat(processings).hasSizeGreaterThan(5);
        for (var i = 1; i < processings.length; i++) {
            for (var asked : ASKED) {
                assertThat(processings[i]).containsPattern("(?m)^\\| " + asked + " \\| \\S");
            }
        }
    }

    /** A column that becomes more sensitive makes its processing more sensitive. */
    @Test
    void every_processing_names_the_privacy_classes_of_its_tables() {
        var processings = processings();
        for (var i = 1; i < processings.length; i++) {
            var held = HELD_IN.matcher(processings[i]);
            assertThat(held.find()).isTrue();
            var tables = NAME.matcher(held.group(1))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            var classes = COLUMN.matcher(dictionary)
                    .results()
                    .filter(match ->
                            tables.contains(match.group(1)) && !match.group(3).equals("none"))
                    .map(match -> match.group(3))
                    .collect(Collectors.toCollection(TreeSet::new));
            var told = Pattern.compile("(?m)^\\| Classes \\| (.*) \\|$").matcher(processings[i]);
            assertThat(told.find()).isTrue();
            assertThat(NAME.matcher(told.group(1)).results().map(match -> match.group(1)))
                    .as(processings[i].lines().findFirst().orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    @Test
    void every_privacy_class_is_explained() {
        var explained = Pattern.compile("(?m)^\\| `(\\w+)` \\| \\S.* \\|$")
                .matcher(register)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var used = COLUMN.matcher(dictionary)
                .results()
                .map(match -> match.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).containsExactlyInAnyOrderElementsOf(used);
    }
}
