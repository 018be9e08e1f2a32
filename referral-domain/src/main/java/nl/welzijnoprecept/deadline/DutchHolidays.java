package nl.welzijnoprecept.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;

/** The Dutch days off, computed. Good Friday is an ordinary working day; of 5 May {@link LiberationDay} decides. */
final class DutchHolidays {

    private DutchHolidays() {}

    static Set<LocalDate> in(int year) {
        var easter = easter(year);
        var days = new HashSet<LocalDate>();
        days.add(LocalDate.of(year, Month.JANUARY, 1));
        days.add(easter);
        days.add(easter.plusDays(1));
        days.add(kingsDay(year));
        days.add(easter.plusDays(39)); // Ascension
        days.add(easter.plusDays(49));
        days.add(easter.plusDays(50)); // Whit Monday
        days.add(LocalDate.of(year, Month.DECEMBER, 25));
        days.add(LocalDate.of(year, Month.DECEMBER, 26));
        return Set.copyOf(days);
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leapCorrection = (century + 8) / 25;
        int moonCorrection = (century - leapCorrection + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int monthAndDay = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
