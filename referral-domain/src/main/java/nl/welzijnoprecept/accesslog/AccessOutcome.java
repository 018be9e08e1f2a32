package nl.welzijnoprecept.accesslog;

/** Whether it was done or refused. */
public enum AccessOutcome {
    SUCCESS,
    REFUSED
}
