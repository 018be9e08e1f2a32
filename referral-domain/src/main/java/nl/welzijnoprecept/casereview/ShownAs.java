package nl.welzijnoprecept.casereview;

/** How a client is called at the table. */
public enum ShownAs {
    NAME,
    INITIALS,
    /** Not at all; what is told about them is the coach's responsibility. */
    ANONYMOUS
}
