package nl.welzijnoprecept.deadline;

import java.time.LocalDate;

/**
 * A clock that runs.
 *
 * @param startedOn  the day that its norm counts from
 * @param on         the last day that is still on time
 * @param extendedBy working days that pauses have given it beside its norm
 */
public record Deadline(DeadlineKind kind, LocalDate startedOn, LocalDate on, int extendedBy) {
    /** By when, of what kind. */
    public Due due() {
        return new Due(kind, on);
    }
}
