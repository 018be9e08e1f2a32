package nl.welzijnoprecept.activity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The matrix of what there is. */
class CoverageIT extends ApiTest {
    private static final String PATH = "/api/v1/activities/coverage?municipality=";

    private JsonNode cell(String persona, String municipality, String dimension, String district) {
        return as(persona).get(PATH + municipality).items().stream()
                .filter(item -> item.get("dimension").asString().equals(dimension)
                        && item.get("district").asString("").equals(district))
                .findFirst()
                .orElseThrow();
    }

    private static int count(JsonNode cell, String what) {
        return cell.get(what).asInt();
    }

    @Test
    void each_dimension_is_there_with_each_district_also_where_there_is_nothing() {
        var matrix = as("gemeente").get(PATH + "GM0312"); // Bunnik: three districts, and no activities
        assertThat(matrix.items()).hasSize(6 * 3).allSatisfy(cell -> {
            assertThat(count(cell, "activities")).isZero();
            assertThat(cell.get("openGaps").isNull()).isTrue();
        });
        assertThat(matrix.json().get("total").asInt()).isEqualTo(18);
    }

    @Test
    void an_activity_counts_for_each_of_its_dimensions_while_it_takes_place() {
        var before = cell("coach", "GM0356", "MEANING", "3434");
        var activity = Map.of(
                "name", "Dekkingsproef",
                "municipality", "GM0356",
                "district", "3434",
                "dimensions", java.util.List.of("MEANING", "BODY"),
                "free", true);
        var added = as("aanbieder").post("/api/v1/activities", activity);
        assertThat(added.status()).as(added.text()).isEqualTo(201);

        var now = cell("coach", "GM0356", "MEANING", "3434");
        assertThat(count(now, "activities")).isEqualTo(count(before, "activities") + 1);
        assertThat(count(now, "free")).isEqualTo(count(before, "free") + 1);
        assertThat(count(now, "stale")).isEqualTo(count(before, "stale") + 1);
        assertThat(count(cell("coach", "GM0356", "BODY", "3434"), "activities")).isPositive();

        as("aanbieder").ifMatch("\"0\"").post("/api/v1/activities/" + added.id() + "/assurance", "");
        assertThat(count(cell("coach", "GM0356", "MEANING", "3434"), "stale")).isEqualTo(count(before, "stale"));

        var over = new java.util.HashMap<String, Object>(activity);
        over.put("status", "DEFUNCT");
        as("aanbieder").ifMatch("\"1\"").put("/api/v1/activities/" + added.id(), over);
        assertThat(cell("coach", "GM0356", "MEANING", "3434")).isEqualTo(before);
    }

    @Test
    void a_coordinator_sees_what_was_wanted_and_not_there_beside_what_is() {
        var before = count(cell("coordinator", "GM0356", "DAILY_LIFE", "3431"), "openGaps");
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var gap = as("coach").post(referral + "/gaps", Map.of("dimension", "DAILY_LIFE", "text", "Kookles"));
        assertThat(count(cell("coordinator", "GM0356", "DAILY_LIFE", "3431"), "openGaps"))
                .isEqualTo(before + 1);
        for (var persona : java.util.List.of("coach", "huisarts", "gemeente", "aanbieder", "beheerder")) {
            assertThat(cell(persona, "GM0356", "DAILY_LIFE", "3431")
                            .get("openGaps")
                            .isNull())
                    .as(persona)
                    .isTrue();
        }
        as("coordinator")
                .post(
                        "/api/v1/activity-gaps/" + gap.id() + "/closure",
                        Map.of(
                                "activityId",
                                as("coach").get("/api/v1/activities").each("id").getFirst()));
        assertThat(count(cell("coordinator", "GM0356", "DAILY_LIFE", "3431"), "openGaps"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"GM9999, UNKNOWN_CODE", "Nieuwegein, INVALID_CODE", "'', INVALID_CODE"})
    void a_municipality_that_is_none_is_refused(String municipality, String code) {
        assertThat(as("coach").get(PATH + municipality).errors()).containsExactly("municipality:" + code);
    }

    @Test
    void without_a_municipality_there_is_no_matrix() {
        assertThat(as("coach").get("/api/v1/activities/coverage").errors()).containsExactly("municipality:REQUIRED");
    }
}
