package nl.welzijnoprecept.plan;

/** When the client is asked again. */
public enum ReviewMoment {
    /** On the way. */
    PROGRESS,
    /** Some weeks after an activity started. */
    FOLLOW_UP,
    /** Some months after it. */
    LATE_FOLLOW_UP,
    /** At the end. */
    CLOSING
}
