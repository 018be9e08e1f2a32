package nl.welzijnoprecept.activity;

/** Whether something came for what was wanted and not there. */
public enum GapStatus {
    OPEN,
    CLOSED
}
