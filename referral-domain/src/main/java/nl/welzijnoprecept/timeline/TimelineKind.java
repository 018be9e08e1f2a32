package nl.welzijnoprecept.timeline;

/** What happened, or is to happen. */
public enum TimelineKind {
    STEP,
    CONVERSATION,
    APPOINTMENT,
    MEASUREMENT,
    GOAL,
    PLACEMENT,
    FEEDBACK,
    QUESTION,
    CASE_REVIEW,
    FOLLOW_UP
}
