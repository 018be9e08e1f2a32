package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** A few blocks of one year, as the bits of an int. */
final class Bits {
    private Bits() {}

    static boolean has(int bits, int block) {
        return (bits & (1 << block)) != 0;
    }

    static boolean contains(int bits, int part) {
        return (part & ~bits) == 0;
    }

    static IntStream each(int bits) {
        return IntStream.range(0, Integer.SIZE).filter(block -> has(bits, block));
    }

    static IntStream each(long bits) {
        return IntStream.range(0, Long.SIZE).filter(bit -> (bits & (1L << bit)) != 0);
    }

    static long sum(int bits, IntToLongFunction count) {
        var sum = 0L;
        for (var rest = bits; rest != 0; rest &= rest - 1) {
            sum += count.applyAsLong(Integer.numberOfTrailingZeros(rest));
        }
        return sum;
    }

    /** Every run of blocks that follow each other: what windows of whole blocks look like. */
    static List<Integer> windows(int size) {
        var windows = new ArrayList<Integer>();
        for (var first = 0; first < size; first++) {
            for (var last = first; last < size; last++) {
                windows.add((1 << (last + 1)) - (1 << first));
            }
        }
        return windows;
    }
}
