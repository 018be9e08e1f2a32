package nl.welzijnoprecept.accesslog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of who looked, as it is told: what people of one organisation did on one day in one role is told at once.
 *
 * @param days  what they did, those who are told at once after each other
 * @param total how many are told in all, in this part and after or before it
 */
public record AccessLogTold(List<AccessLogDay> days, int total) {

    /**
     * Which part.
     *
     * @param before    only days before this one
     * @param skip      how many newer ones are left out; where that is all there are, the last part is meant
     * @param most      how many
     * @param wholeDays whether the rest of the last day comes with it
     */
    public record Part(@Nullable LocalDate before, int skip, int most, boolean wholeDays) {}
}
