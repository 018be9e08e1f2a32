package nl.welzijnoprecept.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which an organisation is closed, beside weekends and holidays. */
public record Closure(LocalDate on, @Nullable String name) {}
