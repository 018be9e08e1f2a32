package nl.welzijnoprecept.statistics;

import static nl.welzijnoprecept.statistics.Dimension.GENDER;
import static nl.welzijnoprecept.statistics.Dimension.MONTH;
import static nl.welzijnoprecept.statistics.Dimension.QUARTER;
import static nl.welzijnoprecept.statistics.Dimension.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.welzijnoprecept.statistics.Figures.Row;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Period YEAR = new Period(JANUARY, YearMonth.of(2026, 12));
    private static final Minimum TEN = new Minimum(10);

    private static Tally tally(int month, String value, long count) {
        return new Tally(YearMonth.of(2026, month), List.of(value), count);
    }

    private static Figures byReason(Period period, Tally... tallies) {
        return DisclosureControl.figures(period, List.of(REASON), List.of(tallies), CourseCounts.NOT_ASKED, TEN);
    }

    @Test
    void a_small_count_is_hidden_and_so_is_the_one_that_would_give_it_away() {
        var figures = byReason(YEAR, tally(1, "LONELINESS", 12), tally(1, "HOUSING", 3));
        assertThat(figures.total()).isEqualTo(15);
        assertThat(figures.rows())
                .containsExactly(new Row(List.of("HOUSING"), null), new Row(List.of("LONELINESS"), null));
    }

    @Test
    void two_small_counts_that_are_enough_together_hide_each_other() {
        var figures = byReason(YEAR, tally(1, "LONELINESS", 12), tally(1, "HOUSING", 3), tally(1, "FINANCES", 8));
        assertThat(figures.total()).isEqualTo(23);
        assertThat(figures.rows())
                .containsExactly(
                        new Row(List.of("FINANCES"), null),
                        new Row(List.of("HOUSING"), null),
                        new Row(List.of("LONELINESS"), 12L));
    }

    @Test
    void a_total_that_is_too_small_hides_everything() {
        var figures = byReason(YEAR, tally(1, "LONELINESS", 4), tally(3, "HOUSING", 5));
        assertThat(figures.total()).isNull();
        assertThat(figures.rows()).isEmpty(); // the one value that occurs would be everybody's
    }

    @Test
    void nothing_is_nothing() {
        assertThat(byReason(YEAR)).isEqualTo(new Figures(0L, List.of()));
        var spring = new Period(YearMonth.of(2026, 3), YearMonth.of(2026, 5));
        assertThat(byReason(spring, tally(1, "LONELINESS", 12), tally(6, "LONELINESS", 12)))
                .isEqualTo(new Figures(0L, List.of()));
    }

    @Test
    void two_windows_cannot_be_subtracted() {
        Tally[] months = {tally(1, "LONELINESS", 12), tally(2, "LONELINESS", 3), tally(3, "LONELINESS", 10)};
        assertThat(byReason(new Period(JANUARY, JANUARY), months).total()).isEqualTo(12);
        assertThat(byReason(new Period(JANUARY, JANUARY.plusMonths(1)), months).total())
                .isNull();
        assertThat(byReason(YEAR, months).total()).isEqualTo(25);
    }

    @Test
    void months_and_quarters_obey_the_same_blocks() {
        var months = Stream.of(tally(1, "LONELINESS", 12), tally(2, "LONELINESS", 3), tally(4, "LONELINESS", 10))
                .toList();
        assertThat(DisclosureControl.figures(YEAR, List.of(MONTH, REASON), months, CourseCounts.NOT_ASKED, TEN)
                        .rows())
                .containsExactly(
                        new Row(List.of("2026-01", "LONELINESS"), 12L),
                        new Row(List.of("2026-02", "LONELINESS"), null),
                        new Row(List.of("2026-03", "LONELINESS"), null),
                        new Row(List.of("2026-04", "LONELINESS"), null));
        assertThat(DisclosureControl.figures(YEAR, List.of(REASON, QUARTER), months, CourseCounts.NOT_ASKED, TEN)
                        .rows())
                .containsExactly(
                        new Row(List.of("LONELINESS", "2026-Q1"), null),
                        new Row(List.of("LONELINESS", "2026-Q2"), null));
    }

    @Test
    void a_crossing_is_shown_where_enough_people_are_in_every_cell() {
        var tallies = Stream.of("LONELINESS", "HOUSING")
                .flatMap(reason ->
                        Stream.of("FEMALE", "MALE").map(gender -> new Tally(JANUARY, List.of(reason, gender), 11)))
                .toList();
        var figures = DisclosureControl.figures(YEAR, List.of(REASON, GENDER), tallies, CourseCounts.NOT_ASKED, TEN);
        assertThat(figures.rows()).hasSize(4).extracting(Row::count).containsOnly(11L);
    }

    @Test
    void one_small_cell_of_a_crossing_hides_three_more() {
        var tallies = List.of(
                new Tally(JANUARY, List.of("LONELINESS", "FEMALE"), 30),
                new Tally(JANUARY, List.of("LONELINESS", "MALE"), 20),
                new Tally(JANUARY, List.of("HOUSING", "FEMALE"), 12),
                new Tally(JANUARY, List.of("HOUSING", "MALE"), 4),
                new Tally(JANUARY, List.of("FINANCES", "FEMALE"), 40),
                new Tally(JANUARY, List.of("FINANCES", "MALE"), 50));
        assertThat(DisclosureControl.figures(YEAR, List.of(REASON, GENDER), tallies, CourseCounts.NOT_ASKED, TEN)
                        .rows())
                .filteredOn(row -> row.count() == null)
                .extracting(Row::values)
                .containsExactly(
                        List.of("HOUSING", "FEMALE"),
                        List.of("HOUSING", "MALE"),
                        List.of("LONELINESS", "FEMALE"),
                        List.of("LONELINESS", "MALE"));
    }

    @Test
    void no_municipality_may_choose_less_than_five() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Minimum(4));
    }
}
