package nl.welzijnoprecept.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a list that is read from the newest on and grows without end: nobody counts it.
 *
 * @param next cursor of the next part; null at the end
 */
public record Part<T>(
        List<T> items, @Schema(nullable = true) @Nullable String next) {}
