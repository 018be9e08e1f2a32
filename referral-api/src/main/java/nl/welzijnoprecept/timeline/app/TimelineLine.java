package nl.welzijnoprecept.timeline.app;

import java.time.Instant;
import nl.welzijnoprecept.timeline.TimelineEntry;
import nl.welzijnoprecept.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a page says it: by the names that the constants have there.
 *
 * @param what  the message that says what it was
 * @param state the message that says where that brought it
 * @param part  the part of the page where more is to be read
 */
record TimelineLine(
        Instant at,
        TimelineKind kind,
        String icon,
        String what,
        @Nullable String state,
        String part) {

    static TimelineLine of(TimelineEntry entry) {
        return switch (entry.kind()) {
            case STEP -> line(entry, "arrow-right", "Step.", "ReferralStatus.", "history");
            case CONVERSATION -> line(entry, "message", "ConversationKind.", "", "conversations");
            case APPOINTMENT -> line(entry, "calendar", "ConversationKind.", "AppointmentStatus.", "appointments");
            case MEASUREMENT -> line(entry, "chart-dots-3", "Instrument.", "Moment.", "measurements");
            case GOAL -> line(entry, "target", "GoalKind.", "GoalState.", "plan");
            case PLACEMENT ->
                line(
                        entry,
                        "users",
                        entry.code().equals("PROPOSE") ? "timeline.placement." : "PlacementStep.",
                        "PlacementStatus.",
                        "placements");
            case FEEDBACK -> line(entry, "send", "FeedbackMoment.", "", "feedback");
            case QUESTION -> line(entry, "message-question", "questions.by.", "timeline.question.", "questions");
            case CASE_REVIEW -> line(entry, "friends", "Audience.", "timeline.review.", "reviews");
            case FOLLOW_UP -> line(entry, "heart", "FollowUpMoment.", "StillTakingPart.", "placements");
        };
    }

    private static TimelineLine line(TimelineEntry entry, String icon, String codes, String states, String part) {
        return new TimelineLine(
                entry.at(),
                entry.kind(),
                icon,
                codes + entry.code(),
                entry.state() == null || states.isEmpty() ? null : states + entry.state(),
                part);
    }
}
