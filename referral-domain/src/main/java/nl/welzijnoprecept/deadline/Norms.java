package nl.welzijnoprecept.deadline;

import java.time.LocalDate;
import java.util.Map;

/** The norms of one organisation: the defaults, but for those that it set itself. */
public record Norms(Map<DeadlineKind, Norm> own, WorkingCalendar calendar) {
    /** Of an organisation that set nothing itself. */
    public static final Norms STANDARD = new Norms(Map.of(), WorkingCalendar.national());

    public Norms {
        own = Map.copyOf(own);
    }

    /** A clock that starts on this day; its last day is always a working day. */
    public Deadline start(DeadlineKind kind, LocalDate day) {
        return new Deadline(kind, day, lastDay(kind, day), 0);
    }

    private LocalDate lastDay(DeadlineKind kind, LocalDate start) {
        var norm = of(kind);
        return switch (norm.unit()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(start, norm.amount());
            case WEEKS -> calendar.onOrAfter(start.plusWeeks(norm.amount()));
            case MONTHS -> calendar.onOrAfter(start.plusMonths(norm.amount()));
        };
    }

    public Norm of(DeadlineKind kind) {
        return own.getOrDefault(kind, kind.defaultNorm());
    }

    /** By the norms and the calendar of now: what pauses have given is given again. */
    public Deadline again(Deadline deadline) {
        if (!deadline.kind().hasNorm()) {
            return deadline;
        }
        var on = calendar.plusWorkingDays(lastDay(deadline.kind(), deadline.startedOn()), deadline.extendedBy());
        return new Deadline(deadline.kind(), deadline.startedOn(), on, deadline.extendedBy());
    }

    /**
     * After a pause. What was left when the pause began is left again; what was overdue already stays overdue, so that a
     * pause never makes a late thing timely.
     */
    Deadline afterPause(Deadline stopped, LocalDate pausedOn, LocalDate today) {
        // What started during the pause has had no day yet.
        var stoodStillFrom = stopped.startedOn().isAfter(pausedOn) ? stopped.startedOn() : pausedOn;
        if (stopped.on().isBefore(stoodStillFrom)) {
            return stopped;
        }
        var left = calendar.workingDaysBetween(stoodStillFrom, stopped.on());
        var resumed = calendar.onOrAfter(calendar.plusWorkingDays(today, left));
        if (!resumed.isAfter(stopped.on())) {
            return stopped;
        }
        var given = calendar.workingDaysBetween(stopped.on(), resumed);
        return new Deadline(stopped.kind(), stopped.startedOn(), resumed, stopped.extendedBy() + given);
    }
}
