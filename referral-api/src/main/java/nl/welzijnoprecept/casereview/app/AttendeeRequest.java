package nl.welzijnoprecept.casereview.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Who is asked to the table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendeeRequest(
        @Nullable
        @Schema(
                description =
                        "A coach, coordinator, referrer or provider of whichever organisation. They see the meeting, and what is"
                                + " shared there.")
        UUID professionalId,

        @Nullable @Valid OutsiderBody outsider)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return oneOf(professionalId, outsider);
    }

    static List<FieldError> oneOf(@Nullable UUID professionalId, @Nullable OutsiderBody outsider) {
        if (professionalId == null && outsider == null) {
            return List.of(new FieldError("professionalId", "REQUIRED"));
        }
        return professionalId != null && outsider != null
                ? List.of(new FieldError("outsider", "ONE_OR_THE_OTHER"))
                : List.of();
    }
}
