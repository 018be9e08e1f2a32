package nl.welzijnoprecept.retention;

/** Why something was destroyed. */
public enum ErasureGround {
    /** It had its time. */
    TERM,
    /** The client asked, and it was granted. */
    REQUEST
}
