package nl.welzijnoprecept.pages;

import java.time.YearMonth;
import java.util.List;

/** A period that can be chosen with one click; what it is called is the message {@code period.} and its name. */
public record PeriodChoice(String name, YearMonth from, YearMonth to) {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Those that people ask for most, seen from this month. */
    public static List<PeriodChoice> of(YearMonth now) {
        var quarter = now.minusMonths((now.getMonthValue() - 1L) % QUARTER);
        return List.of(
                new PeriodChoice("twelveMonths", now.minusMonths(YEAR - 1L), now),
                new PeriodChoice("thisYear", now.withMonth(1), now),
                new PeriodChoice(
                        "lastYear",
                        now.minusYears(1).withMonth(1),
                        now.minusYears(1).withMonth(YEAR)),
                new PeriodChoice("thisQuarter", quarter, now),
                new PeriodChoice("lastQuarter", quarter.minusMonths(QUARTER), quarter.minusMonths(1)));
    }
}
