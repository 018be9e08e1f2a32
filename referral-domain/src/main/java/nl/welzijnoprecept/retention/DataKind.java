package nl.welzijnoprecept.retention;

/** What has a term of its own. */
public enum DataKind {
    /** Phone, e-mail, house number. */
    CONTACT,
    /** Notes of conversations, and what the referrer wrote. */
    NOTES,
    /** All of it; an anonymous figure stays. */
    FILE
}
