package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import nl.welzijnoprecept.area.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Of which municipality. */
record ExportParameters(
        @Nullable
        @Pattern(regexp = "|" + MunicipalityCode.SHAPE, message = "INVALID_CODE")
        @Parameter(description = "CBS code; of all of them when left out.", example = "GM0356")
        String municipality) {
    @Nullable
    MunicipalityCode toMunicipality() {
        return municipality == null || municipality.isEmpty() ? null : new MunicipalityCode(municipality);
    }
}
