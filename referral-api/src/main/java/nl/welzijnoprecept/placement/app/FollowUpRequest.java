package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.FollowUpId;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.Placement;
import nl.welzijnoprecept.placement.StillTakingPart;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** Whether a client goes on with what they started. */
record FollowUpRequest(
        @NotNull FollowUpMoment moment,
        @NotNull StillTakingPart stillTakingPart,
        @NotNull LocalDate on,

        @Nullable @Schema(description = "Why not, for NO: the placement ends with it.")
        EndReason reasonCode,

        @Nullable @Size(max = 4000) @Schema(description = "What the client says; needed for OTHER.")
        String words,

        @Nullable
        @Schema(description = "The last answer of this moment, which this one puts right; both stay to be read.")
        UUID corrects)
        implements MeaningCheck {
    @Override
    public List<FieldError> check(LocalDate today) {
        if (reasonCode != null && !reasonCode.isChosen()) {
            return List.of(new FieldError("reasonCode", "NOT_CHOSEN"));
        }
        return reasonCode == EndReason.OTHER && said() == null
                ? List.of(new FieldError("words", "REQUIRED"))
                : List.of();
    }

    /** What ends by it has a reason. What is over has its own. */
    void requireReason(Placement of) {
        if (stillTakingPart == StillTakingPart.NO && reasonCode == null && !of.hasEnded()) {
            throw new InvalidInput("reasonCode", "REQUIRED");
        }
    }

    @Nullable
    FollowUpId corrected() {
        return corrects == null ? null : new FollowUpId(corrects);
    }

    @Nullable
    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
