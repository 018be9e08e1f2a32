package nl.welzijnoprecept.practicereport;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How long it took, in calendar days from the referral.
 *
 * @param known  of how many that is known
 * @param median null when of none
 * @param p90    nine in ten took no longer; null when of none
 */
public record Wait(
        int known, @Nullable Long median, @Nullable Long p90) {
    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;
    private static final int ALL = 100;

    static Wait of(Collection<Long> days) {
        var sorted = days.stream().sorted().toList();
        return sorted.isEmpty()
                ? new Wait(0, null, null)
                : new Wait(
                        sorted.size(),
                        sorted.get(rank(sorted.size(), HALF)),
                        sorted.get(rank(sorted.size(), NINE_IN_TEN)));
    }

    /** The nearest rank, counted from 0. */
    private static int rank(int size, int percent) {
        return (size * percent + ALL - 1) / ALL - 1;
    }
}
