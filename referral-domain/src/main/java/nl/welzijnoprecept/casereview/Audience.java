package nl.welzijnoprecept.casereview;

/** With whom what is told about a case is shared. */
public enum Audience {
    /** Who sits there of the own organisation. */
    TEAM,
    /** Everybody who sits there. */
    EVERYBODY
}
