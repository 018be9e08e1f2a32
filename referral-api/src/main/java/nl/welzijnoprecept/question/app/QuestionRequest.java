package nl.welzijnoprecept.question.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody asks. */
record QuestionRequest(
        @NotBlank @Size(max = 4_000) @Schema(description = "For the other side to read.")
        String text) {}
