package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Agreed;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What was agreed on in a conversation: an action of a goal of this case, or of one that begins with it. */
record AgreedRequest(
        @NotBlank @Size(max = 4000) @Schema(example = "Samen een keer gaan kijken bij de wandelgroep.")
        String text,

        @NotNull Doer who,

        @Nullable @Schema(description = "The last day, not in the past; left out when none was agreed.")
        LocalDate byDate,

        @Nullable @Schema(description = "Which goal it brings nearer; or else goal.")
        UUID goalId,

        @Nullable
        @Size(max = 4000)
        @Schema(
                description = "A goal that begins with it, in the client's own words.",
                example = "Weer eens per week onder de mensen komen.")
        String goal) {

    List<FieldError> check(String field, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (byDate != null) {
            errors.addAll(Agreed.checkByDate(field + ".byDate", byDate, today));
        }
        var begins = goal != null && !goal.isBlank();
        if (goalId == null && !begins) {
            errors.add(new FieldError(field + ".goalId", "REQUIRED"));
        }
        if (goalId != null && begins) {
            errors.add(new FieldError(field + ".goal", "ONE_OR_THE_OTHER"));
        }
        return errors;
    }

    Agreed toAgreed() {
        return new Agreed(text, who, byDate, goalId, goal == null || goal.isBlank() ? null : goal);
    }
}
