package nl.welzijnoprecept.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something of a file is kept.
 *
 * @param months    after the case was closed
 * @param keptUntil last day, with all that keeps it longer; null as long as the case is open or the file is held
 * @param held      whether nothing of the file may be destroyed
 */
public record Term(int months, @Nullable LocalDate keptUntil, boolean held) {}
