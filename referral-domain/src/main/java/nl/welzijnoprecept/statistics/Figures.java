package nl.welzijnoprecept.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may know.
 *
 * @param total null when it is suppressed
 * @param rows  without those that are known to be 0
 */
public record Figures(@Nullable Long total, List<Row> rows) {
    public Figures {
        rows = List.copyOf(rows);
    }

    /**
     * One combination of values.
     *
     * @param values one for each dimension that was asked for
     * @param count  null when it is suppressed
     */
    public record Row(List<String> values, @Nullable Long count) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
