package nl.welzijnoprecept.plan.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** What was agreed on. */
record ActionRequest(
        @NotBlank @Size(max = 4000) @Schema(example = "Samen een keer gaan kijken bij de wandelgroep.")
        String text,

        @NotNull Doer who,

        @Nullable @Schema(description = "The last day, not in the past; left out when none was agreed.")
        LocalDate byDate,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "In which conversation of this case it was agreed: one contact, one action.")
        UUID conversationId)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        return byDate == null ? List.of() : Action.checkByDate("byDate", byDate, today);
    }
}
