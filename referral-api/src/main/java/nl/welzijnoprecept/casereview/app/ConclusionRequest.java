package nl.welzijnoprecept.casereview.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was concluded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConclusionRequest(
        @NotBlank @Size(max = 4000) @Schema(description = "Kept encrypted.")
        String text,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Why it is put right: needed from the second version on, and only then.")
        String reason) {

    /** What is blank was left out. */
    @Nullable
    String why() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
