package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity to propose. */
record PlacementRequest(
        @NotNull UUID activityId,

        @Nullable @Size(max = NeedToKnowRequest.LENGTH) @Schema(description = "As PUT …/need-to-know takes it.")
        String needToKnow) {
    @Nullable
    String words() {
        return NeedToKnowRequest.orNothing(needToKnow);
    }
}
