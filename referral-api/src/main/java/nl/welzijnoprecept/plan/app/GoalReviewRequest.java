package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.welzijnoprecept.plan.ReviewMoment;
import nl.welzijnoprecept.referral.ClientVerdict;
import org.jspecify.annotations.Nullable;

/** What the client says when asked again whether what would satisfy them has come. */
record GoalReviewRequest(
        @NotNull ReviewMoment moment,
        @NotNull ClientVerdict verdict,

        @Nullable
        @Size(max = 4000)
        @Schema(description = "The client's own.", example = "Ik eet nu elke zondag met Truus.")
        String words) {

    /** What is blank was left out. */
    @Nullable
    String said() {
        return words == null || words.isBlank() ? null : words;
    }
}
