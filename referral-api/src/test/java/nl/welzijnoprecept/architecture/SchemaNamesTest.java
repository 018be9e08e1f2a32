package nl.welzijnoprecept.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The API's description calls a record by its simple name: of two of one name it would describe one only. */
class SchemaNamesTest {
    private static List<String> doubled(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(View|Line|Request|Body|Warning)"))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void no_two_records_of_the_api_have_one_name() {
        assertThat(doubled(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(place -> place.contains("referral-api"))
                        .importPackages("nl.welzijnoprecept")))
                .isEmpty();
    }

    @Test
    void two_of_one_name_are_noticed() {
        assertThat(doubled(new ClassFileImporter().importClasses(One.TwiceView.class, Other.TwiceView.class)))
                .containsExactly("TwiceView");
    }

    static class One {
        record TwiceView() {}
    }

    static class Other {
        record TwiceView() {}
    }
}
