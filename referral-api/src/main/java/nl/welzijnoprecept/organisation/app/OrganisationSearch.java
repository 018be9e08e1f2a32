package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Words in a name, and whatever else a list can be narrowed by. */
record OrganisationSearch(
        @NotBlank @Size(max = 200) String text,
        @Nullable OrganisationType type,

        @Nullable @Pattern(regexp = MunicipalityCode.SHAPE, message = "INVALID_CODE")
        String municipality,

        @Nullable Boolean active,

        @Nullable
        @Min(value = 1, message = "OUT_OF_RANGE")
        @Max(value = 100, message = "OUT_OF_RANGE")
        @Schema(description = "At most 100; 20 when left out.")
        Integer limit,

        @Nullable String cursor)
        implements MeaningCheck {

    OrganisationParameters others() {
        return new OrganisationParameters(type, municipality, active, limit, cursor);
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        return others().check(today);
    }
}
