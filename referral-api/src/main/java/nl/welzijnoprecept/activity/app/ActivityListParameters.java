package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityQuery;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/** Which activities to list. */
record ActivityListParameters(
        @Nullable
        @Size(max = 200, message = "TOO_LONG")
        @Pattern(regexp = "[^\\x00]*", message = "INVALID_CHARACTER")
        @Parameter(description = "Part of the name, the description or the place.")
        String q,

        @Nullable Dimension dimension,

        @Nullable
        @Pattern(regexp = "|" + MunicipalityCode.SHAPE, message = "INVALID_CODE")
        @Parameter(description = "CBS code.", example = "GM0356")
        String municipality,

        @Nullable @Parameter(description = "On which day of the week.")
        DayOfWeek day,

        @Nullable @Parameter(description = "true for what costs nothing, false for what costs something.")
        Boolean free,

        @Nullable @Parameter(description = "ACTIVE when left out: what somebody can be helped to now.")
        ActivityStatus status,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable
        @Pattern(regexp = "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", message = "INVALID_CURSOR")
        @Parameter(description = "What the part before gave as next.")
        String cursor) {
    private static final int DEFAULT_LIMIT = 20;

    ActivityQuery toQuery() {
        return new ActivityQuery(
                q == null || q.isBlank() ? null : q.strip(),
                dimension,
                municipality == null || municipality.isEmpty() ? null : new MunicipalityCode(municipality),
                day,
                free,
                status == null ? ActivityStatus.ACTIVE : status,
                limit == null ? DEFAULT_LIMIT : limit,
                cursor == null || cursor.isEmpty() ? null : new ActivityId(UUID.fromString(cursor)));
    }
}
