package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.welzijnoprecept.docs.GeneratedDoc;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever gets a figure can read what it means, and {@code docs/figures.md} says the same. */
class FigureDefinitionsIT extends ApiTest {
    private static final String PATH = "/api/v1/statistics/definitions";

    @Test
    void every_indicator_is_defined_in_the_order_in_which_it_is_told() {
        var told = as("gemeente")
                .get("/api/v1/statistics/indicators?municipality=GM0356&from=2026-01&to=2026-12")
                .json()
                .get("indicators")
                .valueStream()
                .map(each -> each.get("code").asString())
                .toList();
        var defined = as("maatje").get(PATH);

        assertThat(defined.status()).isEqualTo(200);
        assertThat(defined.json()
                        .get("indicators")
                        .valueStream()
                        .map(each -> each.get("code").asString()))
                .containsExactlyElementsOf(told);
        assertThat(defined.json()
                        .get("dimensions")
                        .valueStream()
                        .map(each -> each.get("code").asString()))
                .contains("month", "reason", "outcome")
                .hasSize(9);
        assertThat(defined.json().at("/rule/minimum").asInt()).isEqualTo(10);
        assertThat(defined.text()).contains("Waarvan de toewijzing binnen 2 werkdagen was.");
    }

    @Test
    void the_published_definitions_are_those_of_the_product() {
        var english = as("gemeente").with("Accept-Language", "en").get(PATH).json();
        assertThat(english).isEqualTo(as("maatje").get(PATH + "?language=EN").json());
        assertThat(english.toString()).contains("within 2 working days").doesNotContain("werkdagen");
        var doc = new StringBuilder("""
                <!-- Made from the product by FigureDefinitionsIT. Do not edit: ./mvnw verify -Ddocs.write=true -->
                # Figures
                What each figure of a municipality counts. `GET /api/v1/statistics/definitions` says the same, in Dutch as well. How
                small groups are kept out of sight is in [ADR 4](adr/0004-disclosure-control.md), how figures are counted in
                [ADR 20](adr/0020-figures-are-counted-as-cases-change.md).

                """);
        english.get("general").forEach(each -> doc.append("- %s\n".formatted(each.asString())));
        doc.append("\n## Referrals are counted by\n\n| code | name | meaning |\n|---|---|---|\n");
        english.get("dimensions").forEach(each -> doc.append(row(each, "name", "definition")));
        doc.append(
                "\n## Indicators\n\n| code | name | of these | among these | unit | from |\n|---|---|---|---|---|---|\n");
        english.get("indicators")
                .forEach(each -> doc.append(row(each, "name", "numerator", "denominator", "unit", "source")));
        doc.append("""

                ## Model fidelity
                What tells whether the work is done as the model of social prescribing means it.

                | number | code | name |
                |---|---|---|
                """);
        english.get("indicators")
                .valueStream()
                .filter(each -> each.get("fidelity").isNumber())
                .sorted(Comparator.comparingInt(each -> each.get("fidelity").asInt()))
                .forEach(each -> doc.append("| %d | `%s` | %s |\n"
                        .formatted(
                                each.get("fidelity").asInt(),
                                each.get("code").asString(),
                                each.get("name").asString())));
        GeneratedDoc.isUpToDate("figures.md", doc.toString());
    }

    private static String row(JsonNode of, String... columns) {
        return Arrays.stream(columns)
                .map(column ->
                        Optional.ofNullable(of.get(column).stringValue(null)).orElse("–"))
                .collect(Collectors.joining(
                        " | ", "| `%s` | ".formatted(of.get("code").asString()), " |\n"));
    }
}
