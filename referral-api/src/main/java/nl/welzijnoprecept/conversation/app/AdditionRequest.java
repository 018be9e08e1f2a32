package nl.welzijnoprecept.conversation.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.welzijnoprecept.conversation.Note;
import org.jspecify.annotations.Nullable;

/** What must still be said about a conversation. */
record AdditionRequest(
        @NotBlank @Size(max = Note.MAXIMUM_LENGTH) String note,

        @Nullable @Size(max = 4000) @Schema(description = "Why it is said only now.")
        String reason,

        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The draft that this was: it goes.")
        UUID draftId) {

    @Nullable
    String reasonOrNull() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
