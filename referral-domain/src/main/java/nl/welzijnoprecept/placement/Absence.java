package nl.welzijnoprecept.placement;

/** Why somebody did not come. */
public enum Absence {
    ILL,
    /** They said so before. */
    NOTIFIED,
    /** Not a word. */
    NO_SHOW,
    HOLIDAY,
    OTHER
}
