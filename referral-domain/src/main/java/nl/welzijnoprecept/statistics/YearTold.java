package nl.welzijnoprecept.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers about some people are told of a calendar year, and which of them of parts of it as well: of half-years, quarters
 * or months, the shortest of which most can be told. Where not all can be, the first are ({@link LookAlikes} says what can).
 */
final class YearTold {
    private static final int MONTHS = 12;
    /** Half-years, quarters and months. */
    private static final int[] LENGTHS = {6, 3, 1};

    private final YearTotals totals;
    private final Kinds months;
    private final boolean tellable;
    private final long ofYear;
    private int length = MONTHS;
    private long ofStretches;

    /**
     * @param people per kind, by month
     * @param order  what to tell first
     * @param values the bits of which each kind has exactly one
     */
    YearTold(YearTotals totals, Map<Long, long[]> people, List<Long> order, long values, Minimum minimum) {
        this.totals = totals;
        months = Kinds.of(people);
        var questions = Questions.about(months, values);
        var year = new LookAlikes(months.inStretchesOf(MONTHS), values, questions, minimum);
        tellable = totals.areShown() && year.protect(0, 0);
        ofYear = tellable ? first(order, told -> year.protect(told, told)) : 0;
        var shorter = ofYear;
        for (var each = 0; each < LENGTHS.length && shorter != 0; each++) {
            shorter = isWhole(LENGTHS[each])
                    ? ofStretches(
                            new LookAlikes(months.inStretchesOf(LENGTHS[each]), values, questions, minimum), order)
                    : 0;
            if (shorter != 0) {
                length = LENGTHS[each];
                ofStretches = shorter;
            }
        }
    }

    /** Whether it may be told which values occur in this year. */
    boolean isTellable() {
        return tellable;
    }

    /** How many have this bit; null when it is not to be shown. */
    @Nullable
    Long count(long bit, int from, int to) {
        return isTold(bit, from, to) ? Long.valueOf(months.countWith(bit, from, to)) : null;
    }

    /** Whether the bit occurs in this year; for who knows that this may be told. */
    boolean occurs(long bit) {
        return months.countWith(bit, 0, MONTHS - 1) > 0;
    }

    private boolean isTold(long bit, int from, int to) {
        var touched = totals.touchedBy(from, to);
        if (!tellable || touched == 0) {
            return touched == 0;
        }
        if (totals.cuts(from, to, touched) || !occurs(bit)) {
            return !occurs(bit);
        }
        return touched == totals.touchedBy(0, MONTHS - 1)
                ? (bit & ofYear) != 0
                : (bit & ofStretches) != 0 && areStretches(from, to);
    }

    /** Nothing, when less than two thirds of what is told of the year can be told. */
    private long ofStretches(LookAlikes stretches, List<Long> order) {
        var inYear = order.stream().filter(bit -> (bit & ofYear) != 0).toList();
        var told = stretches.protect(ofYear, 0) ? first(inYear, bits -> stretches.protect(ofYear, bits)) : 0;
        return 3 * Long.bitCount(told) >= 2 * Long.bitCount(ofYear) ? told : 0;
    }

    private static long first(List<Long> order, LongPredicate isSafe) {
        var told = 0L;
        for (var bit : order) {
            told |= isSafe.test(told | bit) ? bit : 0;
        }
        return told;
    }

    /** Whether stretches of this length cut through no block of months of which the total is told together. */
    private boolean isWhole(int length) {
        for (var first = 0; first < MONTHS; first += length) {
            if (totals.cuts(first, first + length - 1, totals.touchedBy(first, first + length - 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean areStretches(int from, int to) {
        var first = from / length * length;
        var last = to / length * length + length - 1;
        return totals.touchedBy(first, last) == totals.touchedBy(from, to);
    }
}
