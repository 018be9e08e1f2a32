package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** What became of one case of many. */
record ReassignmentView(
        UUID referralId,
        UUID coachId,
        Outcome outcome,

        @Nullable @Schema(description = "Why it was refused, as it would be told for this case alone.")
        ProblemDetail problem) {

    /** What became of it. */
    enum Outcome {
        REASSIGNED,
        /** It was theirs already: also when the same was sent before. */
        UNCHANGED,
        REFUSED
    }
}
