package nl.welzijnoprecept.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the directory.
 *
 * @param total exact count of all that the filters match
 * @param next  what the next part comes after; null at the end
 */
public record ActivityPage(
        List<FoundActivity> items, long total, @Nullable ActivityId next) {}
