package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.welzijnoprecept.area.MunicipalityCode;

/** Of which municipality. */
record CoverageParameters(
        @NotNull(message = "REQUIRED")
        @Pattern(regexp = MunicipalityCode.SHAPE, message = "INVALID_CODE")
        @Parameter(description = "CBS code.", example = "GM0356")
        String municipality) {}
