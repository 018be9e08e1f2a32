package nl.welzijnoprecept.plan.app;

import static nl.welzijnoprecept.support.CaseSteps.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.plan.LifeArea;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.FullFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client can build on. */
class StrengthIT extends ApiTest {
    private static final Map<String, String> STRENGTH =
            Map.of("lifeArea", "OTHER_PEOPLE", "text", "Kookte voor de hele straat.", "kind", "PERSONAL");

    private String strengths() {
        return assigned(as("huisarts"), as("coach")) + "/strengths";
    }

    @Test
    void a_strength_is_kept_by_area_of_life() {
        var strengths = strengths();

        var answer = as("coach").post(strengths, STRENGTH);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(strengths + "/" + answer.id());
        assertThat(answer.json().get("lifeArea").asString()).isEqualTo("OTHER_PEOPLE");
        assertThat(answer.json().at("/recordedBy/name").asString()).isNotEmpty();
        assertThat(as("coordinator").get(answer.header("Location")).json()).isEqualTo(answer.json());
        for (var area : LifeArea.values()) {
            var one = Map.of(
                    "lifeArea", area.name(), "text", "מטבח \u0627\u0644\u062c\u0627\u0631 " + area, "kind", "RESOURCE");
            assertThat(as("coach").post(strengths, one).json().get("text").asString())
                    .isEqualTo(one.get("text"));
        }
        assertThat(LifeArea.values()).hasSize(10);
        assertThat(as("coach").get(strengths).each("lifeArea"))
                .startsWith("OTHER_PEOPLE")
                .endsWith(Arrays.stream(LifeArea.values()).map(Enum::name).toArray(String[]::new));
        assertThat(as("coach").get(strengths() + "/" + answer.id()).status()).isEqualTo(404);
    }

    @Test
    void all_faults_are_told_at_once() {
        var strengths = strengths();
        assertThat(as("coach")
                        .post(strengths, Map.of("lifeArea", "GARDEN", "text", " ", "kind", "BOTH"))
                        .errors())
                .containsExactlyInAnyOrder("lifeArea:UNKNOWN_CODE", "text:REQUIRED", "kind:UNKNOWN_CODE");
        assertThat(as("coach").post(strengths, "{}").errors())
                .containsExactlyInAnyOrder("lifeArea:REQUIRED", "text:REQUIRED", "kind:REQUIRED");
        assertThat(as("coach")
                        .post(strengths, Map.of("lifeArea", "MONEY", "text", "x".repeat(4001), "kind", "PERSONAL"))
                        .errors())
                .containsExactly("text:TOO_LONG");
        assertThat(as("coach")
                        .post(strengths, Map.of("lifeArea", "MONEY", "text", "x".repeat(1 << 20), "kind", "PERSONAL"))
                        .status())
                .isIn(400, 413);
    }

    @Test
    void a_key_sent_again_records_once_and_a_closed_case_takes_none() {
        var strengths = strengths();
        var coach = as("coach").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = coach.post(strengths, STRENGTH);
        assertThat(coach.post(strengths, STRENGTH).json()).isEqualTo(first.json());
        FullFile.close(as("coach"), strengths.replace("/strengths", ""));
        assertThat(coach.post(strengths, STRENGTH).json()).isEqualTo(first.json());
        var closed = as("coach").post(strengths, STRENGTH);
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.texts("missing")).containsExactly("OPEN_REFERRAL");
        assertThat(as("coach").get(strengths).items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "huisarts, 403",
        "gemeente, 403",
        "aanbieder, 403",
        "privacy, 403",
        "beheerder, 403",
        "coach-elders, 404",
        "coach-2, 404"
    })
    void others_are_refused(String persona, int status) {
        var strengths = strengths();
        var strength = as("coach").post(strengths, STRENGTH).header("Location");
        assertThat(as(persona).get(strengths).status()).isEqualTo(status);
        assertThat(as(persona).get(strength).status()).isEqualTo(status);
        assertThat(as(persona).post(strengths, STRENGTH).status()).isEqualTo(status);
    }

    @Test
    void each_read_and_change_is_in_the_access_log() {
        var strengths = strengths();
        as("coach").post(strengths, STRENGTH);
        as("coordinator").get(strengths);
        assertThat(owner.sql("""
                                select action || ' ' || role || ' ' || detail from access_log
                                where case_file_id = :referral and object = 'GOAL' order by id""")
                        .param("referral", UUID.fromString(strengths.split("/")[4]))
                        .query(String.class)
                        .list())
                .containsExactly("C COACH STRENGTH", "R COORDINATOR STRENGTH");
    }
}
