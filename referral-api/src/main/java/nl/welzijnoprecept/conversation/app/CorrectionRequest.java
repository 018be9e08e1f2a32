package nl.welzijnoprecept.conversation.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Note;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** A note as it should have read, and why. */
record CorrectionRequest(
        @Nullable
        @Size(max = Note.MAXIMUM_LENGTH)
        @Schema(description = "As it should have read. Left out beside threeQuestions, it stays as it was.")
        String note,

        @Nullable
        @Valid
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "As they should have read, all three; left out, they stay as they were.")
        ThreeQuestionsBody threeQuestions,

        @Nullable
        @Size(max = 4000)
        @Schema(
                description = "Why; stays readable beside the version before.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                nullable = false)
        String reason,

        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The draft that this was: it goes.")
        UUID draftId)
        implements MeaningCheck {

    @Override
    public List<FieldError> check(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (threeQuestions == null && isBlank(note)) {
            errors.add(new FieldError("note", "REQUIRED"));
        }
        if (isBlank(reason)) {
            errors.add(new FieldError("reason", "REQUIRED"));
        }
        return errors;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Nullable
    String noteOrNull() {
        return isBlank(note) ? null : note;
    }
}
