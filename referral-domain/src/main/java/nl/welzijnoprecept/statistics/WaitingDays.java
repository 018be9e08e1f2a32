package nl.welzijnoprecept.statistics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long people waited.
 *
 * @param cases how many waited this number of working days; those who wait still are in none
 */
public record WaitingDays(SortedMap<Integer, Long> cases) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int HUNDRED = 100;

    public WaitingDays {
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /** What half of them waited at most; of two in the middle what lies between. Null of nobody. */
    public @Nullable BigDecimal median() {
        var all = all();
        return all == 0
                ? null
                : BigDecimal.valueOf(of((all - 1) / 2) + of(all / 2)).divide(TWO);
    }

    /** What so many of a hundred waited at most: the median, or the wait of the last of them. */
    @Nullable
    BigDecimal of(Measure.Days asked) {
        if (asked.percent() == Measure.Days.HALF) {
            return median();
        }
        var all = all();
        return all == 0 ? null : BigDecimal.valueOf(of((all * asked.percent() + HUNDRED - 1) / HUNDRED - 1));
    }

    long all() {
        return cases.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The wait of the one with this number, counted from 0 by how long each waited. */
    private long of(long number) {
        var before = 0L;
        for (var each : cases.entrySet()) {
            before += each.getValue();
            if (number < before) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("So many did not wait");
    }
}
