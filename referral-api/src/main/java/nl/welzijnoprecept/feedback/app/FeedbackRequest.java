package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import org.jspecify.annotations.Nullable;

/** What to tell the referrer. */
record FeedbackRequest(
        @NotNull FeedbackMoment moment,

        @Nullable
        @Size(max = 10_000)
        @Schema(
                description =
                        "Not blank. Without words nothing counts as told at the levels SUMMARY and LETTER, but for RECEIVED, which says"
                                + " itself. Not shown to the referrer when the client allows only STATUS.")
        String message) {}
