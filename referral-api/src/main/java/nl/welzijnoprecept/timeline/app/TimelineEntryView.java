package nl.welzijnoprecept.timeline.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.timeline.TimelineEntry;
import nl.welzijnoprecept.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;

/** A line of a timeline: codes and where more is to be read, no words. */
record TimelineEntryView(
        Instant at,
        TimelineKind kind,
        UUID id,

        @Schema(
                description =
                        "The step, the kind of conversation, appointment or goal, the instrument, or the moment of feedback"
                                + " or of asking after a placement. Of a placement the step, PROPOSE being the first; of a question"
                                + " who asked it; of a case review with whom the case is shared there.")
        String code,

        @Nullable
        @Schema(
                description = "Where that brought it: a status or state; of a measurement its moment, of asking after a"
                        + " placement the answer.")
        String state,

        @Schema(description = "Where more is to be read.", example = "/api/v1/referrals/0195…/conversations/0195…")
        String link) {

    static TimelineEntryView of(UUID referral, TimelineEntry entry) {
        var within = "/api/v1/referrals/" + referral;
        var link = switch (entry.kind()) {
            case STEP -> within + "/steps";
            case CONVERSATION -> within + "/conversations/" + entry.id();
            case APPOINTMENT -> within + "/appointments/" + entry.id();
            case MEASUREMENT -> within + "/measurements/" + entry.id();
            case GOAL -> within + "/goals/" + entry.id();
            case PLACEMENT -> within + "/placements/" + entry.id();
            case FEEDBACK -> within + "/feedback/" + entry.id();
            case QUESTION -> within + "/questions/" + entry.id();
            case CASE_REVIEW -> "/api/v1/case-reviews/" + entry.id();
            case FOLLOW_UP -> within + "/placements/" + entry.id() + "/follow-ups";
        };
        return new TimelineEntryView(entry.at(), entry.kind(), entry.id(), entry.code(), entry.state(), link);
    }
}
