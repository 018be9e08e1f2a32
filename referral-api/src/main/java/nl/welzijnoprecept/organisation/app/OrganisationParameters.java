package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.OrganisationQuery;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Which organisations; by words is another request. */
record OrganisationParameters(
        @Nullable @Parameter(description = "Of this kind.") OrganisationType type,

        @Nullable
        @Pattern(regexp = MunicipalityCode.SHAPE, message = "INVALID_CODE")
        @Parameter(description = "In this municipality.")
        String municipality,

        @Nullable @Parameter(description = "True for what takes part, false for what no longer does.")
        Boolean active,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Parameter(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable @Parameter(description = "What the part before gave as next.")
        String cursor)
        implements MeaningCheck {

    OrganisationQuery toQuery(@Nullable String text) {
        var last = toLast();
        return new OrganisationQuery(
                text == null || text.isBlank() ? null : text.strip(),
                type,
                municipality == null ? null : new MunicipalityCode(municipality),
                active,
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                last == null ? null : new OrganisationId(last));
    }

    private @Nullable UUID toLast() {
        return Cursors.decode(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        return Cursors.faults(this::toLast);
    }
}
