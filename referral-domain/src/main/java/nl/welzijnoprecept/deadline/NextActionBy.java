package nl.welzijnoprecept.deadline;

/** Whose turn it is. */
public enum NextActionBy {
    REFERRER,
    COORDINATOR,
    COACH,
    CLIENT,
    /** The provider of the activity: a place, or a first day. */
    ACTIVITY
}
