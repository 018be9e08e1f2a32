package nl.welzijnoprecept.invention.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.time.DutchTime;

/** When referrals come: on working days, fewer in summer and at the end of the year, and each year somewhat more. */
final class Seasons {
    /** Of each month beside the others. */
    private static final double[] BUSY = {1.1, 1.05, 1.1, 1.0, 0.95, 0.95, 0.65, 0.7, 1.1, 1.15, 1.15, 0.85};

    private static final double MORE_EACH_YEAR = 0.08;
    private static final int OPENS = LocalTime.of(8, 0).toSecondOfDay();
    private static final int SECONDS_OPEN = 9 * 3600;

    private final List<LocalDate> days;
    private final Weights weights;
    private final int referrals;

    Seasons(int referrals, LocalDate from, LocalDate until) {
        var calendar = WorkingCalendar.national();
        this.referrals = referrals;
        days = from.datesUntil(until.plusDays(1)).filter(calendar::isWorkingDay).toList();
        weights = new Weights(days.stream()
                .mapToDouble(
                        day -> BUSY[day.getMonthValue() - 1] * (1 + MORE_EACH_YEAR * (day.getYear() - from.getYear())))
                .toArray());
    }

    /** Of the cases by number, each later than the one before. */
    Instant of(int number) {
        var share = (number + 0.5) / referrals;
        var second = OPENS + (int) (weights.within(share) * SECONDS_OPEN);
        return days.get(weights.at(share))
                .atTime(LocalTime.ofSecondOfDay(second))
                .atZone(DutchTime.ZONE)
                .toInstant();
    }
}
