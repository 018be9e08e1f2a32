package nl.welzijnoprecept.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of every list.
 *
 * @param total exact number of all that match
 * @param next  cursor of the next part; null at the end
 */
public record Listing<T>(
        List<T> items,
        @Schema(example = "137") long total,
        @Schema(nullable = true) @Nullable String next) {

    /** A list that is always whole. */
    public static <T> Listing<T> of(List<T> items) {
        return new Listing<>(items, items.size(), null);
    }
}
