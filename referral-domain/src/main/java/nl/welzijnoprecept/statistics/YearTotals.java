package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a calendar year, in blocks of months that hold enough people each.
 *
 * <p>From January on, months are taken together until they hold the minimum; what remains in December joins the last
 * block. A window is answered when it cuts through no block, so that the difference of two answers is a sum of whole
 * blocks. In a year with too few people no block is shown. Inside a block nothing tells one month from another.
 */
final class YearTotals {
    /** Months from 0 to 11; the first and the last are not empty. */
    private record Block(int first, int last, long count) {}

    private final List<Block> blocks = new ArrayList<>();
    private final int[] blockOf = new int[12];
    private final boolean shown;

    YearTotals(long[] months, Minimum minimum) {
        var first = -1;
        var last = -1;
        var sum = 0L;
        for (var month = 0; month < 12; month++) {
            if (months[month] > 0) {
                first = sum == 0 ? month : first;
                last = month;
                sum += months[month];
                if (sum >= minimum.value()) {
                    blocks.add(new Block(first, last, sum));
                    sum = 0;
                }
            }
        }
        shown = !blocks.isEmpty() || sum == 0;
        if (sum > 0) {
            var before = blocks.isEmpty() ? new Block(first, first, 0) : blocks.removeLast();
            blocks.add(new Block(before.first(), last, before.count() + sum));
        }
        java.util.Arrays.fill(blockOf, -1);
        for (var block = 0; block < blocks.size(); block++) {
            for (var month = blocks.get(block).first();
                    month <= blocks.get(block).last();
                    month++) {
                blockOf[month] = block;
            }
        }
    }

    /** Whether there are enough people in this year to show anything. */
    boolean areShown() {
        return shown;
    }

    int size() {
        return blocks.size();
    }

    long count(int block) {
        return blocks.get(block).count();
    }

    /** Counts per month as counts per block. */
    long[] perBlock(long[] months) {
        var counts = new long[blocks.size()];
        for (var month = 0; month < 12; month++) {
            if (months[month] > 0) {
                counts[blockOf[month]] += months[month];
            }
        }
        return counts;
    }

    /** The blocks that have months in the window, as bits. */
    int touchedBy(int from, int to) {
        var touched = 0;
        for (var month = from; month <= to; month++) {
            touched |= blockOf[month] < 0 ? 0 : 1 << blockOf[month];
        }
        return touched;
    }

    /** Whether the window cuts through one of these blocks. */
    boolean cuts(int from, int to, int among) {
        for (var block = 0; block < blocks.size(); block++) {
            if (Bits.has(among, block)
                    && (blocks.get(block).first() < from || blocks.get(block).last() > to)) {
                return true;
            }
        }
        return false;
    }

    /** Null when it is not to be shown. */
    @Nullable
    Long total(int from, int to) {
        var touched = touchedBy(from, to);
        if (touched == 0) {
            return 0L;
        }
        return shown && !cuts(from, to, touched) ? Bits.sum(touched, this::count) : null;
    }
}
