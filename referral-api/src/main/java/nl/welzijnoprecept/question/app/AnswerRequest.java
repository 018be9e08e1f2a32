package nl.welzijnoprecept.question.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody answers. */
record AnswerRequest(
        @NotBlank
        @Size(max = 4_000)
        @Schema(description = "Of the team: not shown to the referrer when the client allows only STATUS.")
        String text) {}
