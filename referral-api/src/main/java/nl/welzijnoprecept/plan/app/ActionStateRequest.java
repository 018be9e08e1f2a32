package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.welzijnoprecept.plan.ActionState;
import org.jspecify.annotations.Nullable;

/** Whether what was agreed has been done. */
record ActionStateRequest(
        @NotNull ActionState state,

        @Nullable
        @PastOrPresent(message = "DATE_IN_FUTURE")
        @Schema(description = "The day it was done, or it was clear that it was not; today when left out.")
        LocalDate on) {}
