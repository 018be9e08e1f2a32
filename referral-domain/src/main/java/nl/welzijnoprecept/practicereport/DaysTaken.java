package nl.welzijnoprecept.practicereport;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it took, in calendar days from the referral. Between two days that were, by the line between them: as
 * percentile_cont, by which figures of municipalities are counted.
 *
 * @param known  of how many that is known
 * @param median null when of none
 * @param p90    null when of none
 */
public record DaysTaken(
        int known, @Nullable Double median, @Nullable Double p90) {
    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;
    private static final int ALL = 100;

    static DaysTaken of(Collection<Long> days) {
        var sorted = days.stream().sorted().toList();
        return sorted.isEmpty()
                ? new DaysTaken(0, null, null)
                : new DaysTaken(sorted.size(), at(sorted, HALF), at(sorted, NINE_IN_TEN));
    }

    /** In hundredths of a day until the end, so that no fraction is lost on the way. */
    private static double at(List<Long> sorted, int percent) {
        var place = (sorted.size() - 1) * percent;
        var before = sorted.get(place / ALL);
        var after = sorted.get(Math.min(place / ALL + 1, sorted.size() - 1));
        return (double) (before * ALL + (after - before) * (place % ALL)) / ALL;
    }
}
