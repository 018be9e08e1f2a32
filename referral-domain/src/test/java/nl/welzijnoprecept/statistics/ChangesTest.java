package nl.welzijnoprecept.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mean says what people changed together, and of nobody by how much. */
class ChangesTest {
    private static final Minimum TEN = new Minimum(10);
    private static final Period YEAR = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    private static final Period TWO_YEARS = new Period(YearMonth.of(2025, 1), YearMonth.of(2026, 12));

    private static Changes of(Map<Integer, Long> pairs) {
        return new Changes(Map.of(2026, pairs));
    }

    @Test
    void the_mean_is_that_of_all_pairs() {
        var changes = of(Map.of(12, 8L, -4, 4L));
        assertThat(changes.isTellable(YEAR, TEN)).isTrue();
        assertThat(changes.mean()).isEqualByComparingTo("6.666666666666667");
        assertThat(Changes.NONE.mean()).isNull();
        assertThat(Changes.NONE.isTellable(YEAR, TEN)).as("nobody is no secret").isTrue();
    }

    @Test
    void too_few_pairs_have_no_mean() {
        assertThat(of(Map.of(12, 9L)).isTellable(YEAR, TEN)).isFalse();
        assertThat(of(Map.of(12, 10L)).isTellable(YEAR, TEN)).isTrue();
    }

    @Test
    void nobody_decides_a_mean_alone() {
        assertThat(of(Map.of(0, 11L, 60, 1L)).isTellable(YEAR, TEN))
                .as("the mean is one sixtieth of one")
                .isFalse();
        assertThat(of(Map.of(4, 10L, -44, 1L)).isTellable(YEAR, TEN))
                .as("44 of 84")
                .isFalse();
        assertThat(of(Map.of(4, 10L, -40, 1L)).isTellable(YEAR, TEN))
                .as("half of all")
                .isTrue();
        assertThat(of(Map.of(0, 12L)).isTellable(YEAR, TEN))
                .as("nobody changed")
                .isTrue();
    }

    /** Else the month that two periods differ in could be subtracted from them. */
    @Test
    void parts_of_years_have_no_mean() {
        var changes = of(Map.of(12, 20L));
        assertThat(changes.isTellable(new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 11)), TEN))
                .isFalse();
        assertThat(changes.isTellable(new Period(YearMonth.of(2025, 2), YearMonth.of(2026, 12)), TEN))
                .isFalse();
    }

    @Test
    void each_year_of_several_has_to_be_tellable_by_itself() {
        Map<Integer, Long> enough = Map.of(12, 20L);
        assertThat(new Changes(Map.of(2025, enough, 2026, enough)).isTellable(TWO_YEARS, TEN))
                .isTrue();
        assertThat(new Changes(Map.of(2025, enough, 2026, Map.of(3, 2L))).isTellable(TWO_YEARS, TEN))
                .as("2026 would be the difference")
                .isFalse();
        assertThat(new Changes(Map.of(2025, enough, 2026, Map.of(0, 12L, 90, 1L))).isTellable(TWO_YEARS, TEN))
                .as("one of 2026 prevails, though not in both years together")
                .isFalse();
    }
}
