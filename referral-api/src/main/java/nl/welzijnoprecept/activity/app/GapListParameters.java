package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.activity.ActivityGapId;
import nl.welzijnoprecept.activity.GapQuery;
import nl.welzijnoprecept.activity.GapStatus;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which gaps to list. */
record GapListParameters(
        @Nullable
        @Pattern(regexp = "|" + MunicipalityCode.SHAPE, message = "INVALID_CODE")
        @Parameter(description = "CBS code.", example = "GM0356")
        String municipality,

        @Nullable
        @Pattern(regexp = "|" + PostcodeArea.SHAPE, message = "INVALID_CODE")
        @Parameter(description = "Four digits of a postcode.", example = "3431")
        String district,

        @Nullable Dimension dimension,

        @Nullable @Parameter(description = "All of them when left out.")
        GapStatus status,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::after);
    }

    private @Nullable ActivityGapId after() {
        return Cursors.decode(cursor, 1, parts -> new ActivityGapId(UUID.fromString(parts.getFirst())));
    }

    GapQuery toQuery() {
        return new GapQuery(
                municipality == null || municipality.isEmpty() ? null : new MunicipalityCode(municipality),
                district == null || district.isEmpty() ? null : new PostcodeArea(district),
                dimension,
                status,
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                after());
    }
}
