package nl.welzijnoprecept.paging;

import java.util.List;

/**
 * Part of a list; the next one begins after its last item.
 *
 * @param total exact count of all that match
 * @param more  whether there is a next one
 */
public record Part<T>(List<T> items, long total, boolean more) {
    /** Of what was found when one more was asked for than is shown. */
    public static <T> Part<T> of(List<T> found, int limit, long total) {
        return found.size() > limit
                ? new Part<>(List.copyOf(found.subList(0, limit)), total, true)
                : new Part<>(found, total, false);
    }
}
