package nl.welzijnoprecept.statistics;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proves that nobody can be found: for each small number of people there are two others, of kinds that do occur, who could have
 * been what two of these are without any told number being another. Either the numbers of the whole year stay as they are too,
 * or the opposite may have been so in another part of it.
 *
 * <p>What is told is told of the whole year, or of each stretch of it. Of values, of which each person has one, it counts as
 * known which occur in the year.
 */
final class LookAlikes {
    private record Small(BitSet question, int window) {}

    private final Kinds kinds;
    private final long values;
    private final Minimum minimum;
    private final List<Integer> windows;
    private final List<Small> small;
    private final Swaps swaps;

    /**
     * @param values    the bits of which each kind has exactly one
     * @param questions what is not to be found out where it is a small number, as sets of kinds
     */
    LookAlikes(Kinds kinds, long values, List<BitSet> questions, Minimum minimum) {
        this.kinds = kinds;
        this.values = values;
        this.minimum = minimum;
        windows = Bits.windows(kinds.parts());
        small = questions.stream().flatMap(question -> small(question).stream()).toList();
        swaps = new Swaps(kinds, values);
    }

    /**
     * Whether this may be told.
     *
     * @param ofYear      bits whose numbers are told of the year
     * @param ofStretches those of them whose numbers are told of each stretch
     */
    boolean protect(long ofYear, long ofStretches) {
        if (!isEnoughTogether(ofYear, (1 << kinds.parts()) - 1)
                || !windows.stream().allMatch(window -> isEnoughTogether(ofStretches, window))) {
            return false;
        }
        swaps.begin(ofYear, ofStretches);
        return small.stream().allMatch(each -> swaps.change(each.question(), each.window()));
    }

    /** What is hidden of the values can be computed together. */
    private boolean isEnoughTogether(long told, int window) {
        var hidden = new BitSet(kinds.size());
        IntStream.range(0, kinds.size())
                .filter(kind -> (kinds.bits(kind) & values & told) == 0)
                .forEach(hidden::set);
        return (values & told) == 0 || minimum.allows(count(hidden, window));
    }

    private List<Small> small(BitSet question) {
        var perPart = new long[kinds.parts()];
        question.stream()
                .forEach(kind ->
                        IntStream.range(0, kinds.parts()).forEach(part -> perPart[part] += kinds.count(kind, part)));
        return windows.stream()
                .filter(window -> !minimum.allows(Bits.sum(window, part -> perPart[part])))
                .map(window -> new Small(question, window))
                .toList();
    }

    private long count(BitSet question, int window) {
        return question.stream()
                .mapToLong(kind -> Bits.sum(window, part -> kinds.count(kind, part)))
                .sum();
    }
}
