package nl.welzijnoprecept.practicereport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * Whether a practice refers less than it did: fewer than half of what its own last four quarters let expect, where that is
 * at least four. Of the quarter that runs, only the part that has passed is expected.
 *
 * @param expected how many by now, rounded to tenths
 * @param actual   how many there are
 */
public record Fading(boolean fading, double expected, long actual) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final double AT_LEAST = 4;
    private static final double TENTHS = 10;

    /**
     * Compares this quarter with the four before it.
     *
     * @param submitted the days of the practice's referrals, since {@link #countsFrom}
     */
    public static Fading of(List<LocalDate> submitted, LocalDate today) {
        var begin = beginOfQuarter(today);
        var before = submitted.stream()
                .filter(day -> day.isBefore(begin) && !day.isBefore(countsFrom(today)))
                .count();
        var actual = submitted.stream()
                .filter(day -> !day.isBefore(begin) && !day.isAfter(today))
                .count();
        var days = ChronoUnit.DAYS.between(begin, begin.plusMonths(MONTHS));
        var passed = ChronoUnit.DAYS.between(begin, today) + 1;
        var expected = (double) before / QUARTERS * passed / days;
        return new Fading(
                expected >= AT_LEAST && actual * 2 < expected, Math.round(expected * TENTHS) / TENTHS, actual);
    }

    /** The first day of the four quarters before the one that runs. */
    public static LocalDate countsFrom(LocalDate today) {
        return beginOfQuarter(today).minusYears(1);
    }

    private static LocalDate beginOfQuarter(LocalDate day) {
        var month = (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1;
        return YearMonth.of(day.getYear(), month).atDay(1);
    }
}
