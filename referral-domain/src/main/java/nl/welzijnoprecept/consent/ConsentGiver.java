package nl.welzijnoprecept.consent;

/** Who gave the permission. */
public enum ConsentGiver {
    CLIENT,
    /** The parent or parents with authority. */
    PARENT
}
