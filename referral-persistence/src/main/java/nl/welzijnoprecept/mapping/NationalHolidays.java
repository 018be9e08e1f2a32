package nl.welzijnoprecept.mapping;

import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.welzijnoprecept.deadline.WorkingCalendar;

/** The days off that PostgreSQL, which knows weekends and no holidays, is told to count in working days. */
public final class NationalHolidays {
    /** Further back than anything that a file tells. */
    private static final int YEARS_BACK = 25;

    private NationalHolidays() {}

    /** Those in the week, of the whole country: without the closures of any organisation. */
    public static Date[] until(LocalDate today) {
        var calendar = WorkingCalendar.national();
        return today.minusYears(YEARS_BACK)
                .datesUntil(today.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .filter(day -> !calendar.isWorkingDay(day))
                .map(Date::valueOf)
                .toArray(Date[]::new);
    }
}
