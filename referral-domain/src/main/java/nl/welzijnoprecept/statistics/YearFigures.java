package nl.welzijnoprecept.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that may be told of one calendar year: its totals, the values of up to two dimensions, and these crossed. */
final class YearFigures {
    private final int year;
    private final YearTotals totals;
    private final List<? extends Values> values;
    private final @Nullable YearCrossing crossing;

    /**
     * @param people the dimensions that are no time
     * @param known  the values of each of them, of all years that are asked for
     */
    YearFigures(
            int year,
            List<Dimension> people,
            List<Tally> tallies,
            CourseCounts courses,
            List<List<String>> known,
            Minimum minimum) {
        this.year = year;
        var months = new long[12];
        tallies.forEach(tally -> months[monthOf(tally)] += tally.count());
        totals = new YearTotals(months, minimum);
        var course = new YearCourse(totals, courses, minimum);
        values = IntStream.range(0, people.size())
                .mapToObj(place -> {
                    var perValue = perValue(tallies, place);
                    return people.get(place).isOfCourse()
                            ? new CourseValues(totals, course, people.get(place), List.copyOf(perValue.keySet()))
                            : new YearValues(totals, perValue, minimum);
                })
                .toList();
        crossing = people.size() == 2 && people.getFirst().isCrossedWith(people.getLast())
                ? new YearCrossing(totals, values.getFirst(), values.getLast(), perPair(tallies), known, minimum)
                : null;
    }

    int year() {
        return year;
    }

    /** Whether it may be told which values occur. */
    boolean isTellable() {
        return values.stream().allMatch(Values::isTellable);
    }

    /** Null when it is not to be shown; 0 only when that may be known. */
    @Nullable
    Long count(List<String> combination, Period window) {
        var from = window.firstIn(year);
        var to = window.lastIn(year);
        if (combination.isEmpty()) {
            return totals.total(from, to);
        }
        if (combination.size() == 1) {
            return values.getFirst().count(combination.getFirst(), from, to);
        }
        return crossing == null
                ? countOfNone(combination, from, to)
                : crossing.count(combination.getFirst(), combination.getLast(), from, to);
    }

    /** Of dimensions that are not told together: only what one of them tells, as the other has a single value. */
    private @Nullable Long countOfNone(List<String> combination, int from, int to) {
        var row = values.getFirst();
        var column = values.getLast();
        var touched = totals.touchedBy(from, to);
        var inRow = row.present(combination.getFirst()) & touched;
        var inColumn = column.present(combination.getLast()) & touched;
        if ((inRow & inColumn) == 0) {
            return 0L;
        }
        if (Bits.contains(column.alone(combination.getLast()), inRow)) {
            return row.count(combination.getFirst(), from, to);
        }
        return Bits.contains(row.alone(combination.getFirst()), inColumn)
                ? column.count(combination.getLast(), from, to)
                : null;
    }

    private static int monthOf(Tally tally) {
        return tally.month().getMonthValue() - 1;
    }

    private static SortedMap<String, long[]> perValue(List<Tally> tallies, int dimension) {
        var perValue = new TreeMap<String, long[]>();
        tallies.forEach(
                tally -> perValue.computeIfAbsent(tally.values().get(dimension), _ -> new long[12])[monthOf(tally)] +=
                        tally.count());
        return perValue;
    }

    private static Map<List<String>, long[]> perPair(List<Tally> tallies) {
        var perPair = new HashMap<List<String>, long[]>();
        tallies.forEach(
                tally -> perPair.computeIfAbsent(tally.values(), _ -> new long[12])[monthOf(tally)] += tally.count());
        return perPair;
    }
}
