package nl.welzijnoprecept.pages;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a screen is there in Dutch and in English, and no word is there that no screen says. */
class PageTextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Enums that are never shown: how the code thinks. */
    private static final Set<String> INTERNAL = Set.of(
            "Permission",
            "Scoring",
            "Milestone",
            "Fact",
            "Gate",
            "Measure",
            "Effect",
            "Present.What",
            "ReferralQuery.Sort",
            "Caseload.By");

    private static final Pattern MESSAGE = Pattern.compile("#\\{(\\|[^|]*\\||[a-zA-Z0-9_.-]+)");
    private static final Pattern ASKED = Pattern.compile("#messages\\.msg(?:OrNull)?\\('([^']+)'");
    private static final Pattern TEXT = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9_.-]*)\"");

    private final Map<String, String> dutch = words("");
    private final Map<String, String> english = words("_en");

    @Test
    void english_says_whatever_dutch_says() {
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
    }

    @Test
    void no_sentence_is_the_same_in_both() {
        assertThat(dutch.entrySet())
                .filteredOn(each -> each.getValue().split(" ").length > 3)
                .filteredOn(each -> each.getValue().equals(english.get(each.getKey())))
                .isEmpty();
    }

    @Test
    void both_fill_in_the_same() {
        assertThat(dutch.entrySet())
                .filteredOn(
                        each -> !arguments(each.getValue()).equals(arguments(english.getOrDefault(each.getKey(), ""))))
                .isEmpty();
    }

    @Test
    void every_constant_that_a_screen_may_show_has_a_label_and_no_label_is_left_of_one_that_is_gone() {
        var constants = new TreeSet<String>();
        new ClassFileImporter()
                .importPackages("nl.welzijnoprecept").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type ->
                                type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName()
                                .matches(".*\\.(app|store)|nl\\.welzijnoprecept\\.(pages|web|casework)"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream((Enum<?>[]) type.getEnumConstants()))
                        .map(Labels::key)
                        .filter(key -> !INTERNAL.contains(key.substring(0, key.lastIndexOf('.'))))
                        .forEach(constants::add);
        assertThat(constants).hasSizeGreaterThan(300);
        var labels = words("labels", "").keySet().stream()
                .filter(key -> !key.startsWith("ReasonCode."))
                .collect(toSet());
        assertThat(labels).isEqualTo(constants);
    }

    @Test
    void every_word_that_a_template_asks_for_is_there() {
        assertThat(asked().filter(key -> !known(key)).toList()).isEmpty();
    }

    @Test
    void every_word_is_asked_for() {
        var asked =
                Stream.concat(asked(), found("src/main/java", ".java", TEXT)).collect(toSet());
        var beginnings = asked.stream().filter(key -> key.endsWith(".")).toList();
        var labels = words("labels", "").keySet();
        assertThat(dutch.keySet().stream()
                        .filter(key -> !labels.contains(key))
                        .filter(key -> !asked.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                        .toList())
                .isEmpty();
    }

    private boolean known(String key) {
        return key.endsWith(".")
                ? dutch.keySet().stream().anyMatch(each -> each.startsWith(key))
                : dutch.containsKey(key);
    }

    /** What templates ask for: a key, or what a key begins with and a dot. */
    private static Stream<String> asked() {
        return Stream.concat(
                found("src/main/resources/templates", ".html", MESSAGE)
                        .map(key -> key.startsWith("|")
                                ? key.substring(1).replaceFirst("\\$\\{.*", "").replace("|", "")
                                : key),
                found("src/main/resources/templates", ".html", ASKED));
    }

    private static Stream<String> found(String folder, String suffix, Pattern pattern) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(suffix))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    private static Map<String, String> words(String language) {
        try (var files = Files.list(RESOURCES.resolve("messages"))) {
            var all = new TreeMap<String, String>();
            List<String> areas = files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .toList();
            for (var area : areas) {
                words(area, language)
                        .forEach((key, word) -> assertThat(all.put(key, word))
                                .as(key + " is said in one file")
                                .isNull());
            }
            return all;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> words(String area, String language) {
        var read = new Properties();
        try (var file = Files.newBufferedReader(RESOURCES.resolve("messages/" + area + language + ".properties"))) {
            read.load(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
