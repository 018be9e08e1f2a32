package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** What became of one line of a list. */
record AttendanceOutcomeView(
        UUID placementId,
        Outcome outcome,

        @Nullable @Schema(description = "Why it was refused, as it would be told for this one alone.")
        ProblemDetail problem) {
    /** What became of it; a line that was there already is recorded as well. */
    enum Outcome {
        RECORDED,
        REFUSED
    }
}
