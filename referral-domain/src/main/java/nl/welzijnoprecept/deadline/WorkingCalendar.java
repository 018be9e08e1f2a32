package nl.welzijnoprecept.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Counts in Dutch working days: Monday to Friday, without national holidays and without the days on which the
 * organisation itself is closed.
 */
public final class WorkingCalendar {
    /** Holidays per year, the same for everybody. */
    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    /** Further back than anything that a file tells. */
    private static final int YEARS_BACK = 25;

    private final Set<LocalDate> closures;
    private final LiberationDay liberationDay;

    public WorkingCalendar(Set<LocalDate> closures, LiberationDay liberationDay) {
        this.closures = Set.copyOf(closures);
        this.liberationDay = liberationDay;
    }

    /** Without any organisation's own days. */
    public static WorkingCalendar national() {
        return new WorkingCalendar(Set.of(), LiberationDay.LUSTRUM);
    }

    /** All national days off until the end of that day's year: for who counts working days too, and knows weekends only. */
    public static List<LocalDate> nationalDaysOff(LocalDate until) {
        var calendar = national();
        return IntStream.rangeClosed(until.getYear() - YEARS_BACK, until.getYear())
                .boxed()
                .flatMap(year -> calendar.holidays(year).stream())
                .toList();
    }

    public LiberationDay liberationDay() {
        return liberationDay;
    }

    /** The days off in a year that are not weekends by themselves, closures of the organisation left out. */
    public SortedSet<LocalDate> holidays(int year) {
        var days = new TreeSet<>(HOLIDAYS.computeIfAbsent(year, DutchHolidays::in));
        var fifthOfMay = LocalDate.of(year, Month.MAY, 5);
        if (liberationDay.isFree(fifthOfMay)) {
            days.add(fifthOfMay);
        }
        return days;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.computeIfAbsent(day.getYear(), DutchHolidays::in).contains(day)
                && !liberationDay.isFree(day)
                && !closures.contains(day);
    }

    /** The day that lies this many working days after the start; the start itself does not count. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        var days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /** The day itself when it is a working day, otherwise the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }
}
