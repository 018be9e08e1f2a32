package nl.welzijnoprecept.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How answers become a total. */
public enum Scoring {
    /** Never added up and never averaged. */
    NO_TOTAL {
        @Override
        @Nullable
        Integer total(List<Item> items, int highest, Map<String, Integer> scores) {
            return null;
        }
    },
    /** How many items have an answer that is not wholly favourable; what was left out does not count. */
    COUNT_UNFAVOURABLE {
        @Override
        Integer total(List<Item> items, int highest, Map<String, Integer> scores) {
            var count = 0;
            for (var item : items) {
                var score = scores.get(item.code());
                if (score != null && (item.reverse() ? score < highest : score > 0)) {
                    count++;
                }
            }
            return count;
        }
    },
    /** The sum times four, for a scale from 0 to 100. */
    SUM_TIMES_FOUR {
        @Override
        Integer total(List<Item> items, int highest, Map<String, Integer> scores) {
            return 4
                    * items.stream()
                            .mapToInt(item -> scores.getOrDefault(item.code(), 0))
                            .sum();
        }
    };

    abstract @Nullable Integer total(List<Item> items, int highest, Map<String, Integer> scores);
}
