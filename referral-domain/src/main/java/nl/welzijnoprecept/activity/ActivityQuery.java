package nl.welzijnoprecept.activity;

import java.time.DayOfWeek;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Which activities to list, by name.
 *
 * @param text  part of the name, the description or the place, in capitals or not
 * @param after the last activity of the page before; null for the first page
 */
public record ActivityQuery(
        @Nullable String text,
        @Nullable Dimension dimension,
        @Nullable MunicipalityCode municipality,
        @Nullable DayOfWeek day,
        @Nullable Boolean free,
        ActivityStatus status,
        int limit,
        @Nullable ActivityId after) {}
