package nl.welzijnoprecept.casereview.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.MeaningCheck;
import nl.welzijnoprecept.web.OneLine;
import org.jspecify.annotations.Nullable;

/** A meeting as it is planned. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseReviewRequest(
        @NotBlank
        @Size(max = CaseReview.MAXIMUM_TITLE)
        @Schema(
                description = "Without names: everybody at the table reads it. Kept encrypted all the same.",
                example = "Casuïstiekoverleg december")
        @OneLine
        String title,

        @NotNull @Schema(description = "At most a year ago, as paper comes later, and two years ahead.")
        Instant plannedAt,

        @Nullable
        @Size(max = CaseReview.MAXIMUM_PLACE)
        @Schema(description = "Where, or a link. Kept encrypted.", example = "Buurthuis De Kring, kamer 2")
        String place,

        @Nullable
        @Schema(description = "A coach or coordinator of the team; whoever plans it when left out. Sits there.")
        UUID chairId)
        implements MeaningCheck {
    private static final Period AGO = Period.ofYears(1);
    private static final Period AHEAD = Period.ofYears(2);

    @Override
    public List<FieldError> check(LocalDate today) {
        if (plannedAt == null) {
            return List.of();
        }
        if (plannedAt.isBefore(today.minus(AGO).atStartOfDay(DutchTime.ZONE).toInstant())) {
            return List.of(new FieldError("plannedAt", "DATE_TOO_LONG_AGO"));
        }
        return plannedAt.isAfter(today.plus(AHEAD).atStartOfDay(DutchTime.ZONE).toInstant())
                ? List.of(new FieldError("plannedAt", "DATE_TOO_FAR_AHEAD"))
                : List.of();
    }
}
