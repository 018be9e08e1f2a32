package nl.welzijnoprecept.deadline;

import java.time.LocalDate;

/** The clock that runs now and the last day that is still on time. */
public record Due(DeadlineKind kind, LocalDate on) {}
