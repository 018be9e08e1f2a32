package nl.welzijnoprecept.statistics;

import java.time.YearMonth;
import java.util.List;

/**
 * How many of one month share these values, exactly: goes into {@link DisclosureControl} and never to a reader.
 *
 * @param values one for each dimension that was counted by
 */
public record Tally(YearMonth month, List<String> values, long count) {
    public Tally {
        values = List.copyOf(values);
    }
}
