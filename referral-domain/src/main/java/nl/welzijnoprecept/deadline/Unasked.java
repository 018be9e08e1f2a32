package nl.welzijnoprecept.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client is still to be asked of activities that go on.
 *
 * @param early the first day of the longest of which nobody asked anything yet; null when there is none
 * @param late  the same, of which nobody asked a second time
 */
public record Unasked(@Nullable LocalDate early, @Nullable LocalDate late) {
    public static final Unasked NOTHING = new Unasked(null, null);

    @Nullable
    LocalDate since(DeadlineKind kind) {
        return switch (kind) {
            case FOLLOW_UP -> early;
            case LATE_FOLLOW_UP -> late;
            case ASSIGNMENT,
                    ANSWER,
                    FIRST_CONTACT,
                    INTAKE,
                    FEEDBACK,
                    WHAT_NEXT,
                    CLOSURE_CHECK,
                    RESUMPTION,
                    CLOSING_FEEDBACK,
                    HAND_OVER_ANSWER -> null;
        };
    }
}
