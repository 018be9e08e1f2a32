package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.welzijnoprecept.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the cases of a calendar year went on: what is told of status and gates is decided on as one, for each tells something of
 * the others. The answers within a group are decided on within that group, and told where the group is.
 */
final class YearCourse {
    private final YearTotals totals;
    private final Minimum minimum;
    private final YearTold course;
    private final Map<Fact, SortedMap<String, long[]>> answers = new EnumMap<>(Fact.class);
    private final Map<Fact, YearTold> decided = new EnumMap<>(Fact.class);

    YearCourse(YearTotals totals, CourseCounts counts, Minimum minimum) {
        this.totals = totals;
        this.minimum = minimum;
        var people = new HashMap<Long, long[]>();
        counts.courses()
                .forEach(tally -> people.computeIfAbsent(tally.course().bits(), _ -> new long[12])[
                                tally.month().getMonthValue() - 1] +=
                        tally.count());
        course = new YearTold(totals, people, order(people), Course.STATUSES, minimum);
        counts.facts().forEach((fact, tallies) -> answers.put(fact, perAnswer(tallies)));
    }

    /** Whether it may be told which statuses occur. */
    boolean isTellable() {
        return course.isTellable();
    }

    boolean occurs(ReferralStatus status) {
        return course.occurs(Course.bit(status));
    }

    /** Null when it is not to be shown. */
    @Nullable
    Long count(ReferralStatus status, int from, int to) {
        return course.count(Course.bit(status), from, to);
    }

    /** Null when it is not to be shown. */
    @Nullable
    Long count(Gate group, int from, int to) {
        return course.count(Course.bit(group), from, to);
    }

    /** Those for whom the question arises; null when it is not to be shown. */
    @Nullable
    Long group(Fact fact, int from, int to) {
        if (fact.group() != null) {
            return count(fact.group(), from, to);
        }
        return fact.status() == null ? totals.total(from, to) : count(fact.status(), from, to);
    }

    /** Those with this answer, none of whom is without one; null when it is not to be shown. */
    @Nullable
    Long count(Fact fact, String answer, int from, int to) {
        if (fact.yes() != null) {
            return count(fact.yes(), from, to);
        }
        var group = group(fact, from, to);
        var place = List.copyOf(answersOf(fact).keySet()).indexOf(answer);
        return place < 0 || group == null ? zeroOf(group) : told(fact).count(1L << place, from, to);
    }

    /** The answers that occur, when it may be told which; null when not. */
    @Nullable
    List<String> answers(Fact fact) {
        return told(fact).isTellable() ? List.copyOf(answersOf(fact).keySet()) : null;
    }

    private static @Nullable Long zeroOf(@Nullable Long group) {
        return group == null ? null : Long.valueOf(0);
    }

    private SortedMap<String, long[]> answersOf(Fact fact) {
        return answers.getOrDefault(fact, new TreeMap<>());
    }

    private YearTold told(Fact fact) {
        return decided.computeIfAbsent(fact, this::decide);
    }

    private YearTold decide(Fact fact) {
        var people = new HashMap<Long, long[]>();
        answersOf(fact).values().forEach(months -> people.put(1L << people.size(), months));
        var order = people.entrySet().stream()
                .sorted(mostFirst().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        return new YearTold(totals, people, order, -1L, minimum);
    }

    private static Comparator<Map.Entry<Long, long[]>> mostFirst() {
        return Comparator.comparingLong(kind -> -LongStream.of(kind.getValue()).sum());
    }

    /** The gates first, then the statuses that most have. */
    private static List<Long> order(Map<Long, long[]> people) {
        var order = new ArrayList<Long>();
        Arrays.stream(Gate.values()).map(Course::bit).forEach(order::add);
        var perStatus = new HashMap<Long, long[]>();
        people.forEach((bits, months) -> perStatus.merge(
                bits & Course.STATUSES, new long[] {LongStream.of(months).sum()}, (one, other) ->
                        new long[] {one[0] + other[0]}));
        perStatus.entrySet().stream()
                .sorted(mostFirst().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .forEach(order::add);
        return order;
    }

    private static SortedMap<String, long[]> perAnswer(List<Tally> tallies) {
        var perAnswer = new TreeMap<String, long[]>();
        tallies.stream()
                .filter(tally -> !tally.values().contains(Fact.NONE))
                .forEach(tally -> perAnswer
                                .computeIfAbsent(tally.values().getFirst(), _ -> new long[12])[
                                tally.month().getMonthValue() - 1] +=
                        tally.count());
        return perAnswer;
    }
}
