package nl.welzijnoprecept.placement;

/** When it is asked whether a client goes on. */
public enum FollowUpMoment {
    /** Some weeks after the start. */
    FOLLOW_UP,
    /** Some months after it. */
    LATE_FOLLOW_UP
}
