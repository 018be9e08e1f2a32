package nl.welzijnoprecept.activity;

/** Whether an activity takes place, in the words of HSDS. */
public enum ActivityStatus {
    ACTIVE,
    /** Not now; it may come back. */
    INACTIVE,
    /** Over for good. */
    DEFUNCT,
    TEMPORARILY_CLOSED
}
