package nl.welzijnoprecept.accesslog;

import java.time.LocalDate;

/**
 * How long the log is kept; the database holds to the least of it by itself.
 *
 * @param years whole ones: care providers have to keep their log for five at least
 */
public record AccessLogTerm(int years) {
    private static final int LEAST_YEARS = 5;

    public AccessLogTerm {
        if (years < LEAST_YEARS) {
            throw new IllegalArgumentException(
                    "welzijnoprecept.access-log.years is less than the " + LEAST_YEARS + " that the log is to be kept");
        }
    }

    /** What ended before this day may go. */
    public LocalDate end(LocalDate today) {
        return today.minusYears(years);
    }

    /** Whether a line of that day may be gone: a month goes as a whole, once the last of its days may. */
    public boolean isPast(LocalDate day, LocalDate today) {
        return !day.withDayOfMonth(1).plusMonths(1).isAfter(end(today));
    }
}
