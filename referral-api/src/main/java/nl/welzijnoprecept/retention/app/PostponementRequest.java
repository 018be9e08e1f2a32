package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;

/** Until when something is kept beyond its term, and why. */
record PostponementRequest(
        @NotNull @Schema(description = "The last day, within two years.")
        LocalDate until,

        @NotBlank @Size(max = 4000) @Schema(description = "Kept encrypted.")
        String reason)
        implements MeaningCheck {
    /** What is kept longer than this is kept for good: that is no postponement. */
    private static final Period POSTPONED_WITHIN = Period.ofYears(2);

    @Override
    public List<FieldError> check(LocalDate today) {
        if (until == null) {
            return List.of();
        }
        if (until.isBefore(today)) {
            return List.of(new FieldError("until", "DATE_IN_PAST"));
        }
        return until.isAfter(today.plus(POSTPONED_WITHIN))
                ? List.of(new FieldError("until", "DATE_TOO_FAR_AHEAD"))
                : List.of();
    }
}
