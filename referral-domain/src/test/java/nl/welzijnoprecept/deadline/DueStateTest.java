package nl.welzijnoprecept.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DueStateTest {
    static Stream<LocalDate> every_day_of_two_weeks_around_new_year() {
        return LocalDate.of(2026, 12, 25).datesUntil(LocalDate.of(2027, 1, 8));
    }

    @ParameterizedTest
    @MethodSource("every_day_of_two_weeks_around_new_year")
    void every_day_is_in_exactly_one_state(LocalDate today) {
        today.minusDays(20)
                .datesUntil(today.plusDays(20))
                .forEach(day -> assertThat(Stream.of(DueState.values())
                                .map(state -> state.on(today))
                                .filter(range -> range.days()
                                        && (range.from() == null || !day.isBefore(range.from()))
                                        && (range.to() == null || !day.isAfter(range.to()))))
                        .as("%s seen on %s", day, today)
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("every_day_of_two_weeks_around_new_year")
    void this_week_ends_on_sunday(LocalDate today) {
        var week = DueState.THIS_WEEK.on(today);
        assertThat(week.to()).isNotNull();
        assertThat(week.to().getDayOfWeek().getValue()).isEqualTo(7);
        assertThat(week.to()).isBefore(today.plusDays(7));
    }
}
