package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.referral.ReferralDraft;

/** A draft as it was saved last. */
record ReferralDraftView(
        UUID id,

        @Schema(description = "As in the ETag, which the next saving wants back in If-Match.")
        int revision,

        Instant madeAt,
        Instant changedAt,

        @Schema(description = "What was filled in, as it was.")
        ReferralDraftRequest referral) {
    static ReferralDraftView of(ReferralDraft draft, ReferralDraftRequest filledIn) {
        return new ReferralDraftView(draft.id().value(), draft.revision(), draft.madeAt(), draft.changedAt(), filledIn);
    }
}
