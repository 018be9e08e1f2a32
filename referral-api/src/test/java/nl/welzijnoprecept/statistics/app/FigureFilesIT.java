package nl.welzijnoprecept.statistics.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures for other programs, and for who has them already: in Leiden, in a year of its own. */
class FigureFilesIT extends ApiTest {
    private static final String COUNTS =
            "/api/v1/statistics/referrals?municipality=GM0546&from=2033-01&to=2033-12&by=reason";
    private static final String INDICATORS =
            "/api/v1/statistics/indicators?municipality=GM0546&from=2033-01&to=2033-12";
    private static boolean referred;

    @BeforeEach
    void some_were_referred() {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2033-05-12T10:00:00Z")));
        if (!referred) {
            referred = true;
            refer("LONELINESS", 12);
            refer("HOUSING", 3);
            refer("FINANCES", 8);
        }
    }

    private void refer(String reason, int times) {
        for (var i = 0; i < times; i++) {
            ObjectNode body = ReferralBodies.annieInLeiden();
            body.putArray("reasons").add(reason);
            assertThat(as("huisarts-elders").post("/api/v1/referrals", body).status())
                    .isEqualTo(201);
        }
    }

    private JsonNode table(String path, String language) {
        var answer = as("gemeente-elders")
                .with("Accept", AsJsonStat.TYPE)
                .with("Accept-Language", language)
                .get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(AsJsonStat.TYPE);
        var table = answer.json();
        var cells = table.get("size").valueStream().mapToInt(JsonNode::asInt).reduce(1, Math::multiplyExact);
        assertThat(table.get("value")).hasSize(cells);
        assertThat(table.get("id")).hasSameSizeAs(table.get("size"));
        assertThat(table.get("version").asString()).isEqualTo("2.0");
        assertThat(table.get("class").asString()).isEqualTo("dataset");
        return table;
    }

    @Test
    void counts_are_a_cube_for_statistical_programs() {
        var table = table(COUNTS, "nl");
        assertThat(table.get("id").toString()).isEqualTo("[\"measure\",\"municipality\",\"reason\"]");
        assertThat(table.get("role").toString()).isEqualTo("{\"geo\":[\"municipality\"],\"metric\":[\"measure\"]}");
        assertThat(table.at("/dimension/reason/category/index").toString())
                .isEqualTo("[\"FINANCES\",\"HOUSING\",\"LONELINESS\"]");
        assertThat(table.at("/dimension/reason/category/label/LONELINESS").asString())
                .isEqualTo("Eenzaamheid");
        assertThat(table.at("/dimension/reason/note/0").asString()).contains("belangrijkste reden");
        assertThat(table.get("value").toString()).isEqualTo("[null,null,12]");
        assertThat(table.get("status").toString()).isEqualTo("{\"0\":\"suppressed\",\"1\":\"suppressed\"}");
        assertThat(table.at("/extension/rule/minimum").asInt()).isEqualTo(10);
        assertThat(table.at("/extension/total").asInt()).isEqualTo(23);
        assertThat(table.at("/extension/from").asString()).isEqualTo("2033-01");
        assertThat(table.at("/extension/asOf")).isEqualTo(table.get("updated"));
        assertThat(Instant.parse(table.get("updated").asString())).isBeforeOrEqualTo(clock.instant());
        assertThat(table.at("/extension/status/label/suppressed").asString()).contains("minder dan 10");
        assertThat(table.get("note")).isNotEmpty();
    }

    @Test
    void a_combination_that_does_not_occur_is_0_and_an_empty_table_says_why() {
        var crossed = table(COUNTS.replace("by=reason", "by=quarter,reason"), "en");
        assertThat(crossed.at("/role/time").toString()).isEqualTo("[\"quarter\"]");
        assertThat(crossed.at("/dimension/reason/category/label/LONELINESS").asString())
                .isEqualTo("Loneliness");
        var total = table(COUNTS.replace("&by=reason", ""), "en");
        assertThat(total.get("value").toString()).isEqualTo("[23]");
        var nothing = table(COUNTS.replace("2033", "2002"), "en");
        assertThat(nothing.get("size").toString()).isEqualTo("[1,1,0]");
        assertThat(nothing.get("value")).isEmpty();
        assertThat(nothing.at("/extension/total").asInt(-1)).isZero();
    }

    @Test
    void indicators_are_a_cube_too() {
        var table = table(INDICATORS, "en");
        assertThat(table.get("id").toString()).isEqualTo("[\"municipality\",\"indicator\",\"part\"]");
        var codes = table.at("/dimension/indicator/category/index")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        var unreached = codes.indexOf("unreachedRate") * 3;
        assertThat(table.get("value").get(unreached).asDouble()).isZero();
        assertThat(table.get("value").get(unreached + 2).asInt()).isEqualTo(23);
        var days = codes.indexOf("daysToAssignment") * 3;
        assertThat(table.get("value").get(days).isNull()).isTrue();
        assertThat(table.at("/status/" + days).asString()).isEqualTo("none");
        assertThat(table.at("/dimension/indicator/category/unit/intakeRate/label")
                        .asString())
                .isEqualTo("SHARE");
        assertThat(table.at("/dimension/indicator/category/note/intakeRate/0").asString())
                .contains("intake after the assignment", "All referrals of the period");
    }

    @Test
    void a_total_is_a_row_and_each_file_says_in_the_readers_language_what_it_is() {
        var csv = as("gemeente-elders")
                .with("Accept", "text/csv")
                .with("Accept-Language", "en")
                .get(COUNTS.replace("&by=reason", ""));
        assertThat(csv.text().split("\r\n"))
                .hasSize(2)
                .anyMatch("count,suppressed,municipality,from,to,minimum,asOf,definition"::equals)
                .anyMatch(row -> row.startsWith("23,,GM0546,2033-01,2033-12,10,2033-05-12T")
                        && row.contains("Referrals are counted, not people"));
    }

    @Test
    void who_says_nothing_or_anything_gets_json() {
        assertThat(as("gemeente-elders").get(COUNTS).header("Content-Type")).startsWith("application/json");
        for (var any : List.of("*/*", "application/*", "application/json")) {
            assertThat(as("gemeente-elders").with("Accept", any).get(COUNTS).header("Content-Type"))
                    .as(any)
                    .startsWith("application/json");
        }
        assertThat(as("gemeente-elders")
                        .with("Accept", "application/xml")
                        .get(COUNTS)
                        .status())
                .isEqualTo(406);
    }

    private Answer again(String persona, String kind, String tag, String path) {
        return as(persona).with("Accept", kind).with("If-None-Match", tag).get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv", AsJsonStat.TYPE})
    void who_has_the_figures_is_told_that_they_are_so_still(String kind) {
        for (var path : List.of(COUNTS, INDICATORS)) {
            var first = as("gemeente-elders").with("Accept", kind).get(path);
            assertThat(first.eTag()).startsWith("W/\"");
            assertThat(first.header("Cache-Control")).isEqualTo("max-age=0, must-revalidate, private");
            assertThat(String.join(",", first.response().headers().allValues("Vary")))
                    .contains("Accept", "Accept-Language");
            clock.moveAhead(Duration.ofMinutes(5)); // asOf is another one
            var second = again("gemeente-elders", kind, first.eTag(), path);
            assertThat(second.status()).isEqualTo(304);
            assertThat(second.text()).isEmpty();
            assertThat(second.eTag()).isEqualTo(first.eTag());
            // A copy of another kind is no copy of this.
            assertThat(again("gemeente-elders", "application/problem+json, " + kind, first.eTag(), path)
                            .status())
                    .isEqualTo(200);
            // Whoever may not see them does not hear that they are the same, either.
            assertThat(again("gemeente", kind, first.eTag(), path).status()).isEqualTo(403);
            assertThat(again("coach", kind, first.eTag(), path).status()).isEqualTo(403);
        }
    }

    @Test
    void one_case_that_changes_changes_what_is_told_of_its_year_and_of_no_other() {
        clock.moveAhead(Duration.between(clock.instant(), Instant.parse("2034-05-12T10:00:00Z")));
        refer("LONELINESS", 12);
        var year = COUNTS.replace("2033", "2034");
        var before = as("gemeente-elders").get(year).eTag();
        var quiet = as("gemeente-elders").get(COUNTS).eTag();
        refer("LONELINESS", 1);
        var after = as("gemeente-elders").with("If-None-Match", before).get(year);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json().get("total").asInt()).isEqualTo(13);
        assertThat(as("gemeente-elders")
                        .with("If-None-Match", quiet)
                        .get(COUNTS)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void definitions_are_good_for_an_hour() {
        var path = "/api/v1/statistics/definitions";
        var first = as("maatje").get(path);
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=3600, private");
        assertThat(as("maatje").with("If-None-Match", first.eTag()).get(path).status())
                .isEqualTo(304);
        assertThat(as("maatje")
                        .with("If-None-Match", first.eTag())
                        .with("Accept-Language", "en")
                        .get(path)
                        .status())
                .isEqualTo(200);
    }
}
