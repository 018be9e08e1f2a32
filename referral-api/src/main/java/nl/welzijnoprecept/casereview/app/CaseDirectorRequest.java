package nl.welzijnoprecept.casereview.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Who directs the case from now on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseDirectorRequest(
        @Nullable @Schema(description = "A coach, coordinator, referrer or provider of whichever organisation.")
        UUID professionalId,

        @Nullable @Valid OutsiderBody outsider,

        @NotNull
        @Schema(
                description =
                        "From then on: at most ten years ago, and not in the future, as the last one named directs the case at once.")
        LocalDate since,

        @NotBlank @Size(max = 1000) @Schema(description = "Kept encrypted.")
        String reason)
        implements MeaningCheck {
    private static final Period AGO = Period.ofYears(10);

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<>(AttendeeRequest.oneOf(professionalId, outsider));
        if (since != null && since.isBefore(today.minus(AGO))) {
            errors.add(new FieldError("since", "DATE_TOO_LONG_AGO"));
        }
        if (since != null && since.isAfter(today)) {
            errors.add(new FieldError("since", "DATE_IN_FUTURE"));
        }
        return errors;
    }
}
