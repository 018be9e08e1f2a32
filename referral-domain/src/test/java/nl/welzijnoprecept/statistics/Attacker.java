package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Somebody who was told some sums of unknown counts, and looks for other counts of which all of that is true as well: whole numbers
 * of people, found by integer programming. What is the same in all of them is found out.
 */
final class Attacker {
    private record Known(BitSet sum, long least, long most) {
        boolean allows(long[] world) {
            var count = sum.stream().mapToLong(each -> world[each]).sum();
            return count >= least && count <= most;
        }
    }

    private final long[] truth;
    private final List<Known> known = new ArrayList<>();
    /** As far as they follow from no other: a solver stumbles over what it is told twice. */
    private final Independent equations = new Independent();
    /** Those of whom it is known that there are none. */
    private final BitSet none = new BitSet();

    Attacker(long[] truth) {
        this.truth = truth.clone();
    }

    void knows(BitSet sum) {
        var count = count(sum);
        if (count == 0) {
            none.or(sum);
        } else if (equations.add(sum)) {
            known.add(new Known(sum, count, count));
        }
    }

    void knowsThereIsSomebody(BitSet sum) {
        known.add(new Known(sum, 1, Long.MAX_VALUE));
    }

    long count(BitSet sum) {
        return sum.stream().mapToLong(each -> truth[each]).sum();
    }

    /** Those of the sums that can only be what they are. */
    List<BitSet> findsOut(List<BitSet> secrets) {
        var left = new ArrayList<>(secrets);
        // Most are free, and seen to be in a few worlds that differ from the true one in many of them at once.
        for (var more = true; more && !left.isEmpty(); ) {
            var before = left.size();
            removeThoseThatDiffer(left, left, 1);
            removeThoseThatDiffer(left, left, -1);
            more = left.size() < before;
        }
        for (var secret : List.copyOf(left)) {
            if (left.contains(secret)) {
                removeThoseThatDiffer(left, List.of(secret), 1);
            }
            if (left.contains(secret)) {
                removeThoseThatDiffer(left, List.of(secret), -1);
            }
        }
        return left;
    }

    private void removeThoseThatDiffer(List<BitSet> secrets, List<BitSet> together, int direction) {
        if (together.isEmpty()) {
            return;
        }
        var world = world(together, direction);
        secrets.removeIf(
                secret -> secret.stream().mapToLong(each -> world[each]).sum() != count(secret));
    }

    /** Counts of which all that is known is true, and that make these sums as large as they can be, or as small. */
    private long[] world(List<BitSet> sums, int direction) {
        // Without the demand for whole numbers it is much quicker, and they mostly are whole all the same.
        var world = whole(model(sums, direction, false).maximise());
        if (!isPossible(world)) {
            world = whole(model(sums, direction, true).maximise());
        }
        if (!isPossible(world)) {
            throw new IllegalStateException("The solver found nothing, not even the true counts");
        }
        return world;
    }

    private ExpressionsBasedModel model(List<BitSet> sums, int direction, boolean whole) {
        var model = new ExpressionsBasedModel();
        var most = 10 + 2 * Arrays.stream(truth).sum();
        for (var each = 0; each < truth.length; each++) {
            model.newVariable("x" + each)
                    .lower(0)
                    .upper(none.get(each) ? 0 : most)
                    .integer(whole)
                    .weight(weight(sums, each) * direction);
        }
        known.forEach(each -> limit(model, each));
        return model;
    }

    private long[] whole(Optimisation.Result result) {
        return IntStream.range(0, truth.length)
                .mapToLong(each -> Math.round(result.doubleValue(each)))
                .toArray();
    }

    private boolean isPossible(long[] world) {
        return Arrays.stream(world).allMatch(each -> each >= 0)
                && none.stream().allMatch(each -> world[each] == 0)
                && known.stream().allMatch(each -> each.allows(world));
    }

    /** Uneven, so that what one sum gains another does not lose. */
    private static double weight(List<BitSet> sums, int each) {
        var weight = 0.0;
        for (var sum = 0; sum < sums.size(); sum++) {
            weight += sums.get(sum).get(each) ? 1 + 0.37 * (sum % 7) : 0;
        }
        return weight;
    }

    private static void limit(ExpressionsBasedModel model, Known known) {
        Expression limit =
                model.newExpression("k" + model.constraints().count()).lower(known.least());
        if (known.most() < Long.MAX_VALUE) {
            limit.upper(known.most());
        }
        known.sum().stream().forEach(each -> limit.set(each, 1));
    }
}
