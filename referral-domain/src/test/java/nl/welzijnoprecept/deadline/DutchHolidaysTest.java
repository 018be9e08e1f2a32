package nl.welzijnoprecept.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DutchHolidaysTest {
    private static final HolidayManager ORACLE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    static java.util.stream.IntStream years() {
        return java.util.stream.IntStream.rangeClosed(2015, 2060);
    }

    @ParameterizedTest
    @MethodSource("years")
    void agree_with_an_independent_calendar(int year) {
        var expected = ORACLE.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
        // The oracle calls Good Friday a holiday of banks, and 5 May one of every year: LiberationDay says when it is.
        assertThat(DutchHolidays.in(year)).isSubsetOf(expected);
        expected.removeAll(DutchHolidays.in(year));
        assertThat(expected).allMatch(day -> day.equals(LocalDate.of(year, 5, 5)));
    }
}
