package nl.welzijnoprecept.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The people of a year by kind: what may be said of each kind, as bits, and how many there are of it in each part of the year.
 * The most frequent kinds come first.
 */
final class Kinds {
    private final long[] bits;
    private final long[][] counts;
    private final int parts;

    private Kinds(long[] bits, long[][] counts, int parts) {
        this.bits = bits;
        this.counts = counts;
        this.parts = parts;
    }

    /**
     * These people by months.
     *
     * @param months per kind, twelve counts each
     */
    static Kinds of(Map<Long, long[]> months) {
        var kinds = months.entrySet().stream()
                .filter(kind -> LongStream.of(kind.getValue()).sum() > 0)
                .sorted(Comparator.<Map.Entry<Long, long[]>>comparingLong(
                                kind -> -LongStream.of(kind.getValue()).sum())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        return new Kinds(
                kinds.stream().mapToLong(Map.Entry::getKey).toArray(),
                kinds.stream().map(Map.Entry::getValue).toArray(long[][]::new),
                12);
    }

    /** The same people, by stretches of so many of the parts. */
    Kinds inStretchesOf(int length) {
        var joined = new long[bits.length][parts / length];
        for (var kind = 0; kind < bits.length; kind++) {
            for (var part = 0; part < parts; part++) {
                joined[kind][part / length] += counts[kind][part];
            }
        }
        return new Kinds(bits, joined, parts / length);
    }

    int size() {
        return bits.length;
    }

    int parts() {
        return parts;
    }

    long bits(int kind) {
        return bits[kind];
    }

    long count(int kind, int part) {
        return counts[kind][part];
    }

    /** In a run of parts, the last one included. */
    long count(int kind, int from, int to) {
        var sum = 0L;
        for (var part = from; part <= to; part++) {
            sum += counts[kind][part];
        }
        return sum;
    }

    /** How many people with this bit there are in a run of parts, the last one included. */
    long countWith(long bit, int from, int to) {
        return IntStream.range(0, bits.length)
                .filter(kind -> (bits[kind] & bit) != 0)
                .mapToLong(kind -> count(kind, from, to))
                .sum();
    }

    /** The bits that somebody has. */
    List<Long> occurring() {
        var all = LongStream.of(bits).reduce(0, (one, other) -> one | other);
        return Bits.each(all).mapToObj(bit -> 1L << bit).toList();
    }
}
