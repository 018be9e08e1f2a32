package nl.welzijnoprecept.deadline;

import java.time.LocalDate;
import java.util.Map;

/** The norms of one organisation: the defaults, but for those that it set itself. */
public record Norms(Map<DeadlineKind, Norm> own, WorkingCalendar calendar) {

    public Norms {
        own = Map.copyOf(own);
    }

    /** Due date of a clock that starts on this day; always a working day. */
    public Due due(DeadlineKind kind, LocalDate start) {
        var norm = of(kind);
        var on = switch (norm.unit()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(start, norm.amount());
            case WEEKS -> calendar.onOrAfter(start.plusWeeks(norm.amount()));
            case MONTHS -> calendar.onOrAfter(start.plusMonths(norm.amount()));
        };
        return new Due(kind, on);
    }

    private Norm of(DeadlineKind kind) {
        return own.getOrDefault(kind, kind.defaultNorm());
    }

    /**
     * Due date that there would be if this kind of clock had started when that one did; where that one started or
     * ended in a weekend, this can be a day or two beside it.
     */
    public Due instead(Due running, DeadlineKind kind) {
        if (running.kind() == kind) {
            return running;
        }
        var norm = of(running.kind());
        var start = switch (norm.unit()) {
            case WORKING_DAYS -> calendar.minusWorkingDays(running.on(), norm.amount());
            case WEEKS -> running.on().minusWeeks(norm.amount());
            case MONTHS -> running.on().minusMonths(norm.amount());
        };
        return due(kind, start);
    }

    /**
     * Due date after a pause. What was left when the pause began is left again; what was overdue already stays
     * overdue, so that a pause never makes a late thing timely.
     */
    public Due afterPause(Due stopped, LocalDate pausedOn, LocalDate today) {
        if (stopped.on().isBefore(pausedOn)) {
            return stopped;
        }
        var left = calendar.workingDaysBetween(pausedOn, stopped.on());
        var resumed = calendar.plusWorkingDays(today, left);
        return resumed.isAfter(stopped.on()) ? new Due(stopped.kind(), resumed) : stopped;
    }
}
