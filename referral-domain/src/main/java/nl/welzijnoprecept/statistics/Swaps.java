package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Which two people could have been what two others are, so that no told number is another; looked for as far as needed. */
final class Swaps {
    /** With so many of the most frequent kinds each other kind is looked at in pairs. */
    private static final int PARTNERS = 40;

    /** So many pairs that look alike are compared with one another, and all others with the first. */
    private static final int COMPARED = 12;

    /** People of two kinds; both are there together in those parts of the year. */
    private record Pair(int one, int other, int there) {
        int in(BitSet question) {
            return (question.get(one) ? 1 : 0) + (question.get(other) ? 1 : 0);
        }
    }

    private record Swap(Pair from, Pair to, boolean staysInYear) {
        boolean changes(BitSet question, int window) {
            return (from.there() & window) != 0
                    && (staysInYear || (to.there() & ~window) != 0)
                    && from.in(question) != to.in(question);
        }
    }

    /** Bits that one of two people has, and bits that both have: what is told of two people together. */
    private record Sum(long odd, long both) {}

    private final Kinds kinds;
    private final long values;
    /** How many people of the year share the value of a kind. */
    private final long[] sharing;

    private final List<Pair> pairs;
    private final List<Swap> proofs = new ArrayList<>();
    private long ofYear;
    private long ofStretches;
    private @Nullable List<List<Pair>> alike;

    Swaps(Kinds kinds, long values) {
        this.kinds = kinds;
        this.values = values;
        sharing = IntStream.range(0, kinds.size())
                .mapToLong(kind -> kinds.countWith(kinds.bits(kind) & values, 0, kinds.parts() - 1))
                .toArray();
        pairs = IntStream.range(0, Math.min(PARTNERS, kinds.size()))
                .boxed()
                .flatMap(one ->
                        IntStream.range(one, kinds.size()).mapToObj(other -> new Pair(one, other, there(one, other))))
                .toList();
    }

    private int there(int one, int other) {
        return IntStream.range(0, kinds.parts())
                .filter(part -> kinds.count(one, part) > (one == other ? 1 : 0) && kinds.count(other, part) > 0)
                .map(part -> 1 << part)
                .sum();
    }

    /** From now on these bits are told. What proved something before mostly does again. */
    void begin(long ofYear, long ofStretches) {
        this.ofYear = ofYear;
        this.ofStretches = ofStretches;
        alike = null;
        var before = List.copyOf(proofs);
        proofs.clear();
        before.stream()
                .filter(swap -> told(swap.from(), ofStretches).equals(told(swap.to(), ofStretches)))
                .forEach(swap -> addIfPossible(swap.from(), swap.to()));
    }

    /** Whether one of them gives another number of these people in the window. */
    boolean change(BitSet question, int window) {
        for (var each = 0; each < proofs.size(); each++) {
            if (proofs.get(each).changes(question, window)) {
                // It mostly proves the next too.
                Collections.swap(proofs, 0, each);
                return true;
            }
        }
        alike = alike == null ? alike() : alike;
        return alike.stream().anyMatch(pairs -> isChangedAmong(pairs, question, window));
    }

    /** Pairs of which all that is told is the same, in the year or in its stretches. */
    private List<List<Pair>> alike() {
        var same = new ArrayList<List<Pair>>();
        LongStream.of(ofYear, ofStretches).distinct().forEach(told -> {
            var perSum = new HashMap<Sum, List<Pair>>();
            pairs.forEach(pair -> perSum.computeIfAbsent(told(pair, told), _ -> new ArrayList<>())
                    .add(pair));
            perSum.values().stream().filter(pairs -> pairs.size() > 1).forEach(same::add);
        });
        return same;
    }

    private boolean isChangedAmong(List<Pair> pairs, BitSet question, int window) {
        for (var one = 0; one < Math.min(COMPARED, pairs.size()); one++) {
            var others = one == 0 ? pairs.size() : Math.min(COMPARED, pairs.size());
            for (var other = one + 1; other < others; other++) {
                if (isChangedBy(pairs.get(one), pairs.get(other), question, window)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isChangedBy(Pair one, Pair other, BitSet question, int window) {
        return one.in(question) != other.in(question)
                && (isChangedFrom(one, other, question, window) || isChangedFrom(other, one, question, window));
    }

    private boolean isChangedFrom(Pair from, Pair to, BitSet question, int window) {
        return addIfPossible(from, to) && proofs.getLast().changes(question, window);
    }

    private boolean addIfPossible(Pair from, Pair to) {
        if (from.there() == 0) {
            return false;
        }
        var staysInYear = told(from, ofYear).equals(told(to, ofYear)) && leavesValues(from, to);
        return (staysInYear || to.there() != 0) && proofs.add(new Swap(from, to, staysInYear));
    }

    private Sum told(Pair pair, long told) {
        var one = kinds.bits(pair.one());
        var other = kinds.bits(pair.other());
        return new Sum((one ^ other) & told, one & other & told);
    }

    /** Whether each value that occurs in the year still does. */
    private boolean leavesValues(Pair from, Pair to) {
        return leaves(from.one(), from, to) && leaves(from.other(), from, to);
    }

    private boolean leaves(int kind, Pair from, Pair to) {
        var value = kinds.bits(kind) & values;
        return sharing[kind] > with(value, from) - with(value, to);
    }

    private int with(long value, Pair pair) {
        return ((kinds.bits(pair.one()) & value) == 0 ? 0 : 1) + ((kinds.bits(pair.other()) & value) == 0 ? 0 : 1);
    }
}
