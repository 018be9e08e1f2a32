package nl.welzijnoprecept.practicereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FadingTest {
    /** So many in each of the four quarters before, and so many in this one. */
    private static List<LocalDate> days(int before, int now) {
        var days = new ArrayList<LocalDate>();
        for (var month : List.of("2025-10", "2026-01", "2026-04", "2026-07")) {
            IntStream.range(0, before).forEach(_ -> days.add(LocalDate.parse(month + "-15")));
        }
        IntStream.range(0, now).forEach(_ -> days.add(LocalDate.parse("2026-10-01")));
        return days;
    }

    @ParameterizedTest
    @CsvSource({
        "8, 4, 2026-12-31, false, 8.0", // half is not fewer than half
        "8, 3, 2026-12-31, true, 8.0",
        "4, 1, 2026-12-31, true, 4.0",
        "3, 0, 2026-12-31, false, 3.0", // too few to say anything
        "8, 0, 2026-10-05, false, 0.4", // the quarter has hardly begun
        "8, 1, 2026-11-15, true, 4.0", // half of the quarter
        "8, 2, 2026-11-15, false, 4.0"
    })
    void a_practice_fades_with_fewer_than_half_of_its_own_past(
            int before, int now, LocalDate today, boolean fading, double expected) {
        var found = Fading.of(days(before, now), today);
        assertThat(found).isEqualTo(new Fading(fading, expected, now));
    }

    @Test
    void what_lies_further_back_does_not_count() {
        var days = days(8, 3);
        days.add(LocalDate.parse("2025-09-30"));
        assertThat(Fading.of(days, LocalDate.parse("2026-12-31")).expected()).isEqualTo(8.0);
        assertThat(Fading.countsFrom(LocalDate.parse("2026-12-31"))).isEqualTo(LocalDate.parse("2025-10-01"));
    }

    @Test
    void days_taken_lie_between_those_that_were() {
        assertThat(DaysTaken.of(List.of())).isEqualTo(new DaysTaken(0, null, null));
        assertThat(DaysTaken.of(List.of(7L))).isEqualTo(new DaysTaken(1, 7.0, 7.0));
        assertThat(DaysTaken.of(List.of(4L, 2L))).isEqualTo(new DaysTaken(2, 3.0, 3.8));
        assertThat(DaysTaken.of(
                        IntStream.rangeClosed(1, 10).mapToObj(Long::valueOf).toList()))
                .isEqualTo(new DaysTaken(10, 5.5, 9.1));
    }
}
