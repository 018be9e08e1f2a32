package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one dimension in a calendar year: which are shown for which windows.
 *
 * <p>The blocks of each value are unions of blocks of the total. They are made as small as the minimum allows, and then
 * coarser or hidden, the smallest first, until for every window of whole blocks
 * <ul>
 * <li>all that is hidden together is nobody or at least the minimum, and
 * <li>each hidden count could be another one: a <em>swap</em> exists, that is, two people (or one) could have had
 *     another value or another month without changing any answer to any question. That a value occurs counts as told.
 * </ul>
 */
final class YearValues implements Values {
    /** Blocks of the total that are told together. A forced part is all there is in its block, so it cannot be hidden. */
    private record Part(int blocks, long count, boolean shown, boolean forced) {}

    private final YearTotals totals;
    private final Minimum minimum;
    private final List<String> values;
    private final long[][] counts;
    private final int[] present;
    private final int[] alone;
    private final List<List<Part>> parts;
    /** The blocks that are told together with each, of each value; none where it does not occur. */
    private final int[][] together;

    private final boolean[][] shown;
    private final boolean tellable;

    YearValues(YearTotals totals, SortedMap<String, long[]> months, Minimum minimum) {
        this.totals = totals;
        this.minimum = minimum;
        values = List.copyOf(months.keySet());
        counts = months.values().stream().map(totals::perBlock).toArray(long[][]::new);
        present = new int[counts.length];
        alone = new int[counts.length];
        for (var block = 0; block < totals.size(); block++) {
            for (var value = 0; value < counts.length; value++) {
                present[value] |= counts[value][block] > 0 ? 1 << block : 0;
                alone[value] |= counts[value][block] == totals.count(block) ? 1 << block : 0;
            }
        }
        parts = IntStream.range(0, counts.length).mapToObj(this::smallestParts).toList();
        together = new int[counts.length][totals.size()];
        shown = new boolean[counts.length][totals.size()];
        IntStream.range(0, counts.length).forEach(this::note);
        // Too few people for anything: the one value that occurs would be everybody's.
        tellable = totals.areShown() && protect();
    }

    @Override
    public boolean isTellable() {
        return tellable;
    }

    @Override
    public int present(String value) {
        var index = values.indexOf(value);
        return index < 0 ? 0 : present[index];
    }

    @Override
    public int alone(String value) {
        var index = values.indexOf(value);
        return index < 0 ? 0 : alone[index];
    }

    @Override
    public @Nullable Long count(String value, int from, int to) {
        var index = values.indexOf(value);
        var touched = present(value) & totals.touchedBy(from, to);
        if (touched == 0) {
            return 0L;
        }
        return totals.areShown() && !totals.cuts(from, to, touched) && isShown(index, touched)
                ? Bits.sum(touched, block -> counts[index][block])
                : null;
    }

    private List<Part> smallestParts(int value) {
        var made = new ArrayList<Part>();
        var blocks = 0;
        var sum = 0L;
        for (var block = 0; block < totals.size(); block++) {
            if (Bits.has(alone[value], block)) {
                made.add(new Part(1 << block, counts[value][block], true, true));
            } else if (counts[value][block] > 0) {
                blocks |= 1 << block;
                sum += counts[value][block];
                if (sum >= minimum.value()) {
                    made.add(new Part(blocks, sum, true, false));
                    blocks = 0;
                    sum = 0;
                }
            }
        }
        var last = lastFree(made);
        if (sum > 0 && last >= 0) {
            var before = made.remove(last);
            made.add(new Part(before.blocks() | blocks, before.count() + sum, true, false));
        } else if (sum > 0) {
            made.add(new Part(blocks, sum, false, false));
        }
        return made;
    }

    private static int lastFree(List<Part> parts) {
        return IntStream.range(0, parts.size())
                .filter(part -> !parts.get(part).forced())
                .max()
                .orElse(-1);
    }

    private boolean protect() {
        for (var more = true; more; ) {
            more = false;
            for (int window : Bits.windows(totals.size())) {
                while (leaks(window)) {
                    if (!coarsen(window)) {
                        return false;
                    }
                    // What is hidden for this window may be too little for one that was looked at before.
                    more = true;
                }
            }
        }
        return true;
    }

    /** Whether too much is told for the window. */
    private boolean leaks(int window) {
        var hidden = Bits.sum(window, totals::count);
        for (var value = 0; value < counts.length; value++) {
            var index = value;
            var here = present[value] & window;
            if (isShown(value, here)) {
                hidden -= Bits.sum(here, block -> counts[index][block]);
            } else if (!hasSwap(value, window)) {
                return true;
            }
        }
        return !minimum.allows(hidden);
    }

    private boolean isShown(int value, int blocks) {
        for (var rest = blocks; rest != 0; rest &= rest - 1) {
            var block = Integer.numberOfTrailingZeros(rest);
            if (!shown[value][block] || !Bits.contains(blocks, together[value][block])) {
                return false;
            }
        }
        return true;
    }

    /** Whether people could change places so that this value's count for the window differs, and nothing told does. */
    private boolean hasSwap(int value, int window) {
        return Bits.each(present[value] & window).anyMatch(block -> hasSwapIn(value, block, window));
    }

    private boolean hasSwapIn(int value, int block, int window) {
        for (var other = 0; other < counts.length; other++) {
            if (other == value || !Bits.has(present[other], block)) {
                continue;
            }
            // One person of this block with the other value instead.
            if (isHidden(value, block)
                    && isHidden(other, block)
                    && (counts[value][block] > 1 || counts[other][block] > 1)) {
                return true;
            }
            // Two people of different blocks with each other's value.
            for (var away = 0; away < totals.size(); away++) {
                if (!Bits.has(window, away)
                        && isToldTogether(value, block, away)
                        && isToldTogether(other, block, away)
                        && ((counts[value][block] > 1 && counts[other][away] > 1)
                                || (counts[value][away] > 1 && counts[other][block] > 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHidden(int value, int block) {
        return together[value][block] != 0 && !shown[value][block];
    }

    private boolean isToldTogether(int value, int block, int away) {
        return Bits.has(together[value][block], away);
    }

    /** Notes of each block with which others the value is told of it. */
    private void note(int value) {
        for (var part : parts.get(value)) {
            Bits.each(part.blocks()).forEach(block -> {
                together[value][block] = part.blocks();
                shown[value][block] = part.shown();
            });
        }
    }

    /** Tells the smallest part in the window only together with its neighbour, or no longer. */
    private boolean coarsen(int window) {
        var smallest = IntStream.range(0, counts.length)
                .boxed()
                .flatMap(value -> parts.get(value).stream()
                        .filter(part -> part.shown() && !part.forced() && (part.blocks() & window) != 0)
                        .map(part -> new Candidate(value, part)))
                .min(Comparator.comparingLong(candidate -> candidate.part().count()));
        smallest.ifPresent(candidate -> {
            coarsen(parts.get(candidate.value()), candidate.part());
            note(candidate.value());
        });
        return smallest.isPresent();
    }

    private record Candidate(int value, Part part) {}

    private static void coarsen(List<Part> ofValue, Part part) {
        ofValue.remove(part);
        var neighbour = lastFree(ofValue);
        if (neighbour < 0) {
            ofValue.add(new Part(part.blocks(), part.count(), false, false));
        } else {
            var next = ofValue.stream()
                    .filter(other -> !other.forced() && other.blocks() > part.blocks())
                    .findFirst()
                    .orElse(ofValue.get(neighbour));
            ofValue.set(
                    ofValue.indexOf(next),
                    new Part(part.blocks() | next.blocks(), part.count() + next.count(), true, false));
        }
    }
}
