package nl.welzijnoprecept.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How urgent an open action is, most urgent first. */
public enum DueState {
    OVERDUE,
    TODAY,
    /** After today, up to and including Sunday. */
    THIS_WEEK,
    LATER,
    /** No day was agreed. */
    NO_DATE;

    public static DueState of(@Nullable LocalDate byDate, LocalDate today) {
        if (byDate == null) {
            return NO_DATE;
        }
        if (byDate.isBefore(today)) {
            return OVERDUE;
        }
        if (byDate.equals(today)) {
            return TODAY;
        }
        return byDate.isAfter(endOfWeek(today)) ? LATER : THIS_WEEK;
    }

    /** The Sunday that ends the week of this day. */
    public static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
