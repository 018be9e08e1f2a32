package nl.welzijnoprecept.assessment;

import static nl.welzijnoprecept.assessment.Instrument.DJG6;
import static nl.welzijnoprecept.assessment.Instrument.POSITIVE_HEALTH;
import static nl.welzijnoprecept.assessment.Instrument.WHO5;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

    /** CBS 2023: on 1, 4 and 6 "yes" (2) and "more or less" (1) count, on 2, 3 and 5 "no" (0) and "more or less" do. */
    @ParameterizedTest
    @CsvSource({
        "0 2 2 0 2 0, 0, NOT_LONELY",
        "1 2 2 0 2 0, 1, NOT_LONELY",
        "2 2 2 0 2 0, 1, NOT_LONELY",
        "0 1 2 0 2 0, 1, NOT_LONELY",
        "0 0 2 0 2 0, 1, NOT_LONELY",
        "2 2 2 2 2 0, 2, MODERATELY_LONELY",
        "0 2 0 0 0 0, 2, MODERATELY_LONELY",
        "2 2 2 2 2 2, 3, MODERATELY_LONELY",
        "0 0 0 0 0 0, 3, MODERATELY_LONELY",
        "1 1 2 1 2 1, 4, MODERATELY_LONELY",
        "2 0 0 2 2 2, 5, STRONGLY_LONELY",
        "2 0 0 2 0 2, 6, STRONGLY_LONELY",
        "1 1 1 1 1 1, 6, STRONGLY_LONELY"
    })
    void loneliness_counts_as_published(String answers, int total, Band band) {
        assertThat(DJG6.result(numbered(answers))).isEqualTo(new Result(total, band));
    }

    /** WHO: the sum times four; 50 and below is low well-being. */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0, 0, CONFER_WITH_GP",
        "1 2 3 4 2, 48, CONFER_WITH_GP",
        "3 3 3 3 0, 48, CONFER_WITH_GP",
        "3 3 3 3 1, 52,",
        "4 4 4 4 4, 80,",
        "5 5 5 5 5, 100,"
    })
    void well_being_counts_as_published(String answers, int total, Band band) {
        assertThat(WHO5.result(numbered(answers))).isEqualTo(new Result(total, band));
    }

    @Test
    void a_conversation_tool_has_no_result() {
        assertThat(POSITIVE_HEALTH.result(Map.of("BODY", 6, "MIND", 4))).isNull();
    }

    @Test
    void a_conversation_tool_may_leave_out_all_but_one() {
        assertThat(POSITIVE_HEALTH.check("scores", Map.of("BODY", 0))).isEmpty();
        assertThat(POSITIVE_HEALTH.check("scores", Map.of("BODY", 10))).isEmpty();
        assertThat(POSITIVE_HEALTH.check("scores", Map.of())).containsExactly(new FieldError("scores", "REQUIRED"));
    }

    @Test
    void a_scale_needs_every_item_and_all_faults_are_told() {
        assertThat(DJG6.check("scores", Map.of("Q1", 3, "Q2", -1, "Q3", 2, "Q4", 0, "Q7", 1)))
                .containsExactlyInAnyOrder(
                        new FieldError("scores.Q7", "UNKNOWN_CODE"),
                        new FieldError("scores.Q1", "OUT_OF_RANGE"),
                        new FieldError("scores.Q2", "OUT_OF_RANGE"),
                        new FieldError("scores.Q5", "REQUIRED"),
                        new FieldError("scores.Q6", "REQUIRED"));
        assertThat(WHO5.check("scores", numbered("0 5 6 0 0")))
                .containsExactly(new FieldError("scores.Q3", "OUT_OF_RANGE"));
    }

    @Test
    void the_items_of_the_conversation_tool_are_the_dimensions() {
        assertThat(POSITIVE_HEALTH.items())
                .isEqualTo(List.of("BODY", "MIND", "MEANING", "QUALITY_OF_LIFE", "PARTICIPATION", "DAILY_LIFE"));
    }

    private static Map<String, Integer> numbered(String answers) {
        Map<String, Integer> scores = new HashMap<>();
        for (var answer : answers.split(" ", -1)) {
            scores.put("Q" + (scores.size() + 1), Integer.valueOf(answer));
        }
        return scores;
    }
}
