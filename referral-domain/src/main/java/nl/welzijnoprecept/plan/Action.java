package nl.welzijnoprecept.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.conversation.Agreed;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed on to get nearer to a goal.
 *
 * @param byDate       when it should be done; null when nothing was agreed about that
 * @param conversation in which it was agreed; one contact leads to one action
 */
public record Action(
        ActionId id,
        GoalId goal,
        String text,
        Doer who,
        @Nullable LocalDate byDate,
        @Nullable ConversationId conversation,
        ProfessionalId recordedBy,
        Instant recordedAt) {

    /** What is wrong with the day on which it was done, or was clear not to be: it lies within the case, and in the past. */
    public static List<FieldError> checkOn(String field, LocalDate on, LocalDate referredOn, LocalDate today) {
        if (on.isAfter(today)) {
            return List.of(new FieldError(field, "DATE_IN_FUTURE"));
        }
        return on.isBefore(referredOn) ? List.of(new FieldError(field, "BEFORE_REFERRAL")) : List.of();
    }

    /** How near the day is by which it should be done. */
    public DueState due(LocalDate today) {
        return DueState.of(byDate, today);
    }

    /** What is wrong with the day by which it should be done: nobody agrees on what was to be done by yesterday. */
    public static List<FieldError> checkByDate(String field, LocalDate byDate, LocalDate today) {
        return Agreed.checkByDate(field, byDate, today);
    }
}
