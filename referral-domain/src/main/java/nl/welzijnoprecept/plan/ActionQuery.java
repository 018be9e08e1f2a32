package nl.welzijnoprecept.plan;

import java.time.LocalDate;
import java.util.Set;
import nl.welzijnoprecept.deadline.DueState;
import org.jspecify.annotations.Nullable;

/**
 * Which open actions to list.
 *
 * @param due   all when empty
 * @param after the last line of the part before; null for the first part
 */
public record ActionQuery(
        Set<DueState> due,
        LocalDate today,
        int limit,
        @Nullable Position after) {
    public ActionQuery {
        due = Set.copyOf(due);
    }

    /** A place in the order: most urgent first, without a day last, equal ones by id. */
    public record Position(@Nullable LocalDate byDate, ActionId id) {}
}
