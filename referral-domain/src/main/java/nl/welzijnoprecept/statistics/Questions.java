package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * What somebody may try to find out about some kinds of people: how many are of one kind, have a value or a bit or not, have two
 * of them, one and not the other, or one and none of the values that only people with it have. Each is a set of kinds.
 */
final class Questions {
    private final Kinds kinds;
    private final Set<BitSet> asked = new LinkedHashSet<>();

    private Questions(Kinds kinds) {
        this.kinds = kinds;
    }

    /** @param values the bits of which each kind has exactly one */
    static List<BitSet> about(Kinds kinds, long values) {
        var questions = new Questions(kinds);
        for (var kind = 0; kind < kinds.size(); kind++) {
            var own = kinds.bits(kind);
            questions.ask(bits -> bits == own);
        }
        var valueBits = each(kinds, values);
        var all = new ArrayList<LongPredicate>();
        all.add(_ -> true);
        all.addAll(conjunctions(each(kinds, ~values)));
        all.forEach(group -> questions.ask(group, valueBits));
        return List.copyOf(questions.asked);
    }

    private static long[] each(Kinds kinds, long among) {
        return kinds.occurring().stream()
                .mapToLong(Long::longValue)
                .filter(bit -> (bit & among) != 0)
                .toArray();
    }

    /** People with one or two of these bits, or without. */
    private static List<LongPredicate> conjunctions(long[] bits) {
        var all = new ArrayList<LongPredicate>();
        for (var one = 0; one < bits.length; one++) {
            for (var other = one; other < bits.length; other++) {
                for (var with = 0; with < (one == other ? 2 : 4); with++) {
                    var both = bits[one] | bits[other];
                    var these = (with & 1) == 0 ? 0 : bits[one];
                    these |= (with & 2) == 0 ? (one == other ? these : 0) : bits[other];
                    var exactly = these;
                    all.add(kind -> (kind & both) == exactly);
                }
            }
        }
        return all;
    }

    private void ask(LongPredicate group, long[] values) {
        ask(group);
        for (var value : values) {
            ask(kind -> group.test(kind) && (kind & value) != 0);
            ask(kind -> group.test(kind) && (kind & value) == 0);
        }
        var inside =
                LongStream.of(values).filter(value -> isInside(value, group)).sum();
        ask(kind -> group.test(kind) && (kind & inside) == 0);
    }

    private boolean isInside(long value, LongPredicate group) {
        for (var kind = 0; kind < kinds.size(); kind++) {
            if ((kinds.bits(kind) & value) != 0 && !group.test(kinds.bits(kind))) {
                return false;
            }
        }
        return true;
    }

    private void ask(LongPredicate who) {
        var set = new BitSet(kinds.size());
        for (var kind = 0; kind < kinds.size(); kind++) {
            set.set(kind, who.test(kinds.bits(kind)));
        }
        if (!set.isEmpty() && set.cardinality() < kinds.size()) {
            asked.add(set);
        }
    }
}
