package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.conversation.Note;

/** A note as it should have read, and why. */
record CorrectionRequest(
        @NotBlank @Size(max = Note.MAXIMUM_LENGTH) String note,

        @NotBlank @Size(max = 4000) @Schema(description = "Why; stays readable beside the version before.")
        String reason) {}
