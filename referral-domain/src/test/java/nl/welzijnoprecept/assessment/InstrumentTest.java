package nl.welzijnoprecept.assessment;

import static nl.welzijnoprecept.assessment.Instrument.DJG6;
import static nl.welzijnoprecept.assessment.Instrument.POSITIVE_HEALTH;
import static nl.welzijnoprecept.assessment.Instrument.WHO5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralId;
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
        assertThat(DJG6.current().result(numbered(answers))).isEqualTo(new Result(total, band));
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
        assertThat(WHO5.current().result(numbered(answers))).isEqualTo(new Result(total, band));
    }

    /**
     * Manual of the loneliness scale (De Jong Gierveld and Van Tilburg, Vrije Universiteit Amsterdam), its SPSS syntax for six
     * items: emotional are the items on emptiness, missing people and rejection (1, 4, 6), social the three that are worded the
     * other way round (2, 3, 5); "more or less" counts as lonely on both; 0 to 3 each.
     */
    @ParameterizedTest
    @CsvSource({
        "0 2 2 0 2 0, 0, 0",
        "1 2 2 1 2 1, 3, 0",
        "0 1 1 0 1 0, 0, 3",
        "2 2 2 0 2 0, 1, 0",
        "0 2 0 0 2 0, 0, 1",
        "2 0 1 1 2 2, 3, 2"
    })
    void emotional_and_social_loneliness_count_as_published(String answers, int emotional, int social) {
        assertThat(DJG6.current().subscales(numbered(answers)))
                .containsExactly(
                        new SubscaleScore(Subscale.EMOTIONAL, emotional, 3),
                        new SubscaleScore(Subscale.SOCIAL, social, 3));
    }

    /** The same syntax: with more than one item missing there is no total, with one missing of a part that part has no score. */
    @Test
    void of_loneliness_one_answer_may_be_missing() {
        var scores = numbered("2 0 0 2 0 2");
        scores.remove("Q5");
        assertThat(DJG6.current().check("scores", scores)).isEmpty();
        assertThat(DJG6.current().result(scores)).isEqualTo(new Result(5, Band.STRONGLY_LONELY));
        assertThat(DJG6.current().subscales(scores)).containsExactly(new SubscaleScore(Subscale.EMOTIONAL, 3, 3));
        scores.remove("Q1");
        assertThat(DJG6.current().check("scores", scores))
                .containsExactly(new FieldError("scores.Q1", "REQUIRED"), new FieldError("scores.Q5", "REQUIRED"));
    }

    /** WHO 1998 and Topp and others 2015 (Psychother Psychosom 84) score five answers; a rule for fewer was not published. */
    @Test
    void of_well_being_no_answer_may_be_missing() {
        var scores = numbered("1 1 1 1 1");
        scores.remove("Q3");
        assertThat(WHO5.current().check("scores", scores)).containsExactly(new FieldError("scores.Q3", "REQUIRED"));
    }

    /** Topp and others 2015: 50 and below asks for a closer look, 28 and below the more so. */
    @ParameterizedTest
    @CsvSource({"0 0 0 0 0, true", "3 1 1 1 1, true", "2 2 2 1 1, false", "3 3 3 3 0, false", "3 3 3 3 1,", "5 5 5 5 5,"
    })
    void low_well_being_asks_to_confer_with_the_gp(String answers, Boolean promptly) {
        var advice = measured(WHO5, Moment.START, 0, numbered(answers)).advice();
        assertThat(advice.stream().map(Advice::promptly)).isEqualTo(promptly == null ? List.of() : List.of(promptly));
        assertThat(advice).allMatch(one -> one.code() == Advice.Code.CONFER_WITH_GP);
    }

    @Test
    void loneliness_asks_for_nothing_of_a_doctor() {
        assertThat(measured(DJG6, Moment.START, 0, numbered("2 0 0 2 0 2")).advice())
                .isEmpty();
    }

    /** Rule: what is told is what to do, never what somebody has. */
    @Test
    void no_instrument_names_an_illness_and_every_one_says_whose_it_is() {
        for (var instrument : Instrument.values()) {
            var definition = instrument.current();
            assertThat(definition.toString().toLowerCase(Locale.ROOT))
                    .doesNotContain("depress", "stoornis", "ziekte", "diagnos", "patiënt", "angst", "burn");
            assertThat(definition.licence()).isNotBlank();
            assertThat(definition.source()).isNotBlank();
            assertThat(instrument.version(definition.version())).isSameAs(definition);
            assertThat(definition.items()).extracting(Item::code).doesNotHaveDuplicates();
        }
        assertThatThrownBy(() -> WHO5.version(9)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every total has one band at most, and loneliness always one. */
    @Test
    void bands_do_not_overlap_and_leave_nothing_of_loneliness_out() {
        for (var total = 0; total <= 100; total++) {
            var at = total;
            assertThat(WHO5.current().bands().stream()
                            .filter(band -> band.holds(at))
                            .count())
                    .isLessThanOrEqualTo(1);
            assertThat(DJG6.current().bands().stream()
                            .filter(band -> band.holds(at))
                            .count())
                    .isEqualTo(at <= 6 ? 1 : 0);
        }
    }

    @Test
    void start_and_end_are_paired_item_by_item() {
        var start = measured(WHO5, Moment.START, 0, numbered("1 1 1 1 1"));
        var pairs = Pair.of(List.of(
                start,
                measured(WHO5, Moment.START, 5, numbered("2 2 2 2 2")),
                measured(WHO5, Moment.END, 40, numbered("3 3 3 3 3")),
                measured(WHO5, Moment.END, 80, numbered("4 1 0 3 3")),
                measured(WHO5, Moment.INTERIM, 90, numbered("5 5 5 5 5")),
                measured(DJG6, Moment.END, 80, numbered("0 2 2 0 2 0"))));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.start()).isEqualTo(start);
            assertThat(pair.days()).isEqualTo(80);
            assertThat(pair.total()).isEqualTo(new Pair.Change(20, 44, 24));
            assertThat(pair.of(WHO5.current().items().get(2))).isEqualTo(new Pair.Change(1, 0, -1));
        });
    }

    @Test
    void as_long_as_nothing_ended_the_last_in_between_counts_and_a_conversation_tool_has_no_total() {
        var pairs = Pair.of(List.of(
                measured(POSITIVE_HEALTH, Moment.END, -1, Map.of("BODY", 9)),
                measured(POSITIVE_HEALTH, Moment.START, 0, Map.of("BODY", 3, "MIND", 4)),
                measured(POSITIVE_HEALTH, Moment.INTERIM, 10, Map.of("BODY", 5)),
                measured(POSITIVE_HEALTH, Moment.INTERIM, 20, Map.of("BODY", 6, "MEANING", 7))));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.total()).isNull();
            assertThat(pair.days()).isEqualTo(20);
            assertThat(POSITIVE_HEALTH.current().items().stream().map(pair::of).limit(3))
                    .containsExactly(
                            new Pair.Change(3, 6, 3), new Pair.Change(4, null, null), new Pair.Change(null, 7, null));
        });
    }

    private static Measurement measured(Instrument instrument, Moment moment, int day, Map<String, Integer> scores) {
        return new Measurement(
                new MeasurementId(UUID.randomUUID()),
                new ReferralId(UUID.randomUUID()),
                instrument,
                1,
                moment,
                LocalDate.of(2026, 1, 5).plusDays(day),
                scores,
                new ProfessionalId(UUID.randomUUID()),
                Instant.EPOCH);
    }

    @Test
    void a_conversation_tool_has_no_result() {
        assertThat(POSITIVE_HEALTH.current().result(Map.of("BODY", 6, "MIND", 4)))
                .isNull();
    }

    @Test
    void a_conversation_tool_may_leave_out_all_but_one() {
        assertThat(POSITIVE_HEALTH.current().check("scores", Map.of("BODY", 0))).isEmpty();
        assertThat(POSITIVE_HEALTH.current().check("scores", Map.of("BODY", 10)))
                .isEmpty();
        assertThat(POSITIVE_HEALTH.current().check("scores", Map.of()))
                .containsExactly(new FieldError("scores", "REQUIRED"));
    }

    @Test
    void a_scale_needs_every_item_and_all_faults_are_told() {
        assertThat(DJG6.current().check("scores", Map.of("Q1", 3, "Q2", -1, "Q3", 2, "Q4", 0, "Q7", 1)))
                .containsExactlyInAnyOrder(
                        new FieldError("scores.Q7", "UNKNOWN_CODE"),
                        new FieldError("scores.Q1", "OUT_OF_RANGE"),
                        new FieldError("scores.Q2", "OUT_OF_RANGE"),
                        new FieldError("scores.Q5", "REQUIRED"),
                        new FieldError("scores.Q6", "REQUIRED"));
        assertThat(WHO5.current().check("scores", numbered("0 5 6 0 0")))
                .containsExactly(new FieldError("scores.Q3", "OUT_OF_RANGE"));
    }

    @Test
    void the_items_of_the_conversation_tool_are_the_dimensions() {
        assertThat(POSITIVE_HEALTH.current().items().stream().map(Item::code))
                .containsExactly("BODY", "MIND", "MEANING", "QUALITY_OF_LIFE", "PARTICIPATION", "DAILY_LIFE");
    }

    private static Map<String, Integer> numbered(String answers) {
        Map<String, Integer> scores = new HashMap<>();
        for (var answer : answers.split(" ", -1)) {
            scores.put("Q" + (scores.size() + 1), Integer.valueOf(answer));
        }
        return scores;
    }
}
