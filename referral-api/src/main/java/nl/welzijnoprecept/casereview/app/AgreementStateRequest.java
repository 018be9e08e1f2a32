package nl.welzijnoprecept.casereview.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Whether what was agreed on has been done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementStateRequest(
        @NotNull AgreementState state,

        @Nullable @Size(max = 1000) @Schema(description = "Needed for DROPPED. Kept encrypted.")
        String reason)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return state == AgreementState.DROPPED && why() == null
                ? List.of(new FieldError("reason", "REQUIRED"))
                : List.of();
    }

    /** What is blank was left out. */
    @Nullable
    String why() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
