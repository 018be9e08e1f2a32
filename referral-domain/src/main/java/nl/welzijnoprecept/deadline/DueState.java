package nl.welzijnoprecept.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How near a day is on which something has to be done, seen today. */
public enum DueState {
    OVERDUE,
    TODAY,
    /** After today, until and with Sunday. */
    THIS_WEEK,
    LATER,
    /** No clock runs. */
    NONE;

    /** How near this day is; {@link #NONE} where there is none. */
    public static DueState of(@Nullable LocalDate day, LocalDate today) {
        return Arrays.stream(values())
                .filter(state -> state.on(today).holds(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The days that are in this state, both included; null on a side that is open.
     *
     * @param days whether it is a state of days at all: {@link #NONE} is not
     */
    public record Range(
            boolean days,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean holds(@Nullable LocalDate day) {
            if (day == null) {
                return !days;
            }
            return days && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    public Range on(LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (this) {
            case OVERDUE -> new Range(true, null, today.minusDays(1));
            case TODAY -> new Range(true, today, today);
            case THIS_WEEK -> new Range(true, today.plusDays(1), sunday);
            case LATER -> new Range(true, sunday.plusDays(1), null);
            case NONE -> new Range(false, null, null);
        };
    }
}
