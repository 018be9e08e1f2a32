package nl.welzijnoprecept.conversation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed on in a conversation, for the plan to keep.
 *
 * @param goal    what it brings nearer; null for a goal that begins with it
 * @param newGoal that goal, in the client's words; null where there is one
 */
public record Agreed(
        String text,
        Doer who,
        @Nullable LocalDate byDate,
        @Nullable UUID goal,
        @Nullable String newGoal) {

    /** What is agreed for later than this is a slip of the pen. */
    private static final Period WITHIN = Period.ofYears(10);

    /** What is wrong with the day by which it should be done: nobody agrees on what was to be done by yesterday. */
    public static List<FieldError> checkByDate(String field, LocalDate byDate, LocalDate today) {
        if (byDate.isBefore(today)) {
            return List.of(new FieldError(field, "DATE_IN_PAST"));
        }
        return byDate.isAfter(today.plus(WITHIN)) ? List.of(new FieldError(field, "DATE_TOO_FAR_AHEAD")) : List.of();
    }
}
