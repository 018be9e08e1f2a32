package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What whoever meets the client at an activity needs to know. */
record NeedToKnowRequest(
        @Nullable
        @Size(max = NeedToKnowRequest.LENGTH)
        @Schema(
                description = "Written together with the client; null for nothing.",
                example = "Gebruikt een rolstoel en komt met de regiotaxi")
        String needToKnow) {
    static final int LENGTH = 300;

    static @Nullable String orNothing(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
