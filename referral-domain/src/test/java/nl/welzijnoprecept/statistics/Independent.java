package nl.welzijnoprecept.statistics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Sums of unknowns, of which none can be computed from others; by elimination modulo a large prime, so without rounding. */
final class Independent {
    private static final long PRIME = Integer.MAX_VALUE;

    private record Row(Map<Integer, Long> factors, int pivot) {}

    private final Map<Integer, Row> rows = new HashMap<>();

    /** Whether it tells something new. */
    boolean add(BitSet sum) {
        var left = new HashMap<Integer, Long>();
        sum.stream().forEach(each -> left.put(each, 1L));
        while (!left.isEmpty()) {
            var pivot = left.keySet().stream().filter(rows::containsKey).findFirst();
            if (pivot.isEmpty()) {
                var first = left.keySet().iterator().next();
                var scale = inverse(left.get(first));
                left.replaceAll((_, factor) -> factor * scale % PRIME);
                var row = new Row(left, first);
                rows.values().forEach(other -> subtract(other.factors(), row));
                rows.put(first, row);
                return true;
            }
            subtract(left, rows.get(pivot.get()));
        }
        return false;
    }

    private static void subtract(Map<Integer, Long> from, Row row) {
        var times = from.getOrDefault(row.pivot(), 0L);
        if (times != 0) {
            row.factors()
                    .forEach((place, factor) -> from.compute(
                            place,
                            (_, had) -> nonZero(((had == null ? 0 : had) + PRIME - times * factor % PRIME) % PRIME)));
        }
    }

    private static Long nonZero(long factor) {
        return factor == 0 ? null : Long.valueOf(factor);
    }

    private static long inverse(long factor) {
        var result = 1L;
        var power = factor;
        for (var rest = PRIME - 2; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result * power % PRIME : result;
            power = power * power % PRIME;
        }
        return result;
    }
}
