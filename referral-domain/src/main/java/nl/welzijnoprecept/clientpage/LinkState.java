package nl.welzijnoprecept.clientpage;

/** What became of a link. */
public enum LinkState {
    OPEN,
    USED,
    EXPIRED,
    /** Too often with a wrong birth date. */
    REFUSED,
    WITHDRAWN
}
