package nl.welzijnoprecept.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By how much people changed between the start and the end, by the calendar year of their referral.
 *
 * <p>A mean is told of whole years only, and where each of them has enough people or none, and nobody in it accounts for more than
 * half of all that changed. Whatever means are told, what can be subtracted from them is whole years again, and together years
 * in which nobody prevails have nobody who prevails: so no mean says, alone or with others, what one person's change was.
 *
 * @param years how many changed by so much, of each year
 */
public record Changes(Map<Integer, Map<Integer, Long>> years) {
    public static final Changes NONE = new Changes(Map.of());

    public Changes {
        var copy = new TreeMap<Integer, Map<Integer, Long>>();
        years.forEach((year, pairs) -> copy.put(year, Map.copyOf(pairs)));
        years = Map.copyOf(copy);
    }

    /** Whether the mean of these years may be told. */
    boolean isTellable(Period period, Minimum minimum) {
        return period.equals(period.wholeYears())
                && years.values().stream().allMatch(pairs -> minimum.allows(people(pairs)) && !prevails(pairs));
    }

    /** Null of nobody. */
    @Nullable
    BigDecimal mean() {
        var people = years.values().stream().mapToLong(Changes::people).sum();
        var sum = years.values().stream()
                .flatMap(pairs -> pairs.entrySet().stream())
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
        return people == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), MathContext.DECIMAL64);
    }

    /** Whether one person changed by more than all others together. */
    private static boolean prevails(Map<Integer, Long> pairs) {
        var all = pairs.entrySet().stream()
                .mapToLong(each -> Math.abs(each.getKey()) * each.getValue())
                .sum();
        return size(pairs.keySet()) * 2 > all;
    }

    private static long size(Collection<Integer> changes) {
        return changes.stream().mapToLong(Math::abs).max().orElse(0);
    }

    private static long people(Map<Integer, Long> pairs) {
        return pairs.values().stream().mapToLong(Long::longValue).sum();
    }
}
