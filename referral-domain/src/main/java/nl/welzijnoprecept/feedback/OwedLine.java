package nl.welzijnoprecept.feedback;

import java.time.LocalDate;
import nl.welzijnoprecept.referral.CaseLine;
import org.jspecify.annotations.Nullable;

/**
 * What is owed in a list of many cases.
 *
 * @param on the last day that is still on time, by the clock of the case; null where no clock says so
 */
public record OwedLine(FeedbackDue due, @Nullable LocalDate on, CaseLine within) {

    /** A place in the list: most urgent first, without a day last, equal ones by id. */
    public record Position(@Nullable LocalDate on, FeedbackDueId id) {}

    public Position position() {
        return new Position(on, due.id());
    }
}
