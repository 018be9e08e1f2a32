package nl.welzijnoprecept.conversation;

/** What a contact moment was for. */
public enum ConversationKind {
    /** Contactpoging. */
    CONTACT_ATTEMPT,
    INTAKE,
    /** Voortgang. */
    PROGRESS,
    /** Nazorg. */
    AFTERCARE,
    /** Afsluiting. */
    CLOSING
}
