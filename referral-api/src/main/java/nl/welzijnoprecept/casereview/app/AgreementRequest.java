package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.casereview.Agreement;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;

/** What is agreed on. */
record AgreementRequest(
        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "Whoever it is for reads it. Kept encrypted.",
                example = "Belt de huisarts over de medicijnen.")
        String text,

        @NotNull @Schema(description = "Which participant does it, by the id among the participants.")
        UUID participantId,

        @NotNull @Schema(description = "The last day.") LocalDate dueOn)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return dueOn == null ? List.of() : Agreement.checkDueOn("dueOn", dueOn, today);
    }
}
