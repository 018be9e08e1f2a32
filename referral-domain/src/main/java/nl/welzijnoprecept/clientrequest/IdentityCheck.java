package nl.welzijnoprecept.clientrequest;

/** How it was made sure who asks. No copy of a document and no number is ever kept. */
public enum IdentityCheck {
    ID_DOCUMENT,
    KNOWN_IN_PERSON,
    DIGITAL_LOGIN,
    /** Called back on the number that is in the file. */
    CALLED_BACK
}
