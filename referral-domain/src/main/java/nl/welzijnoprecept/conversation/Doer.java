package nl.welzijnoprecept.conversation;

/** Who does what was agreed. */
public enum Doer {
    CLIENT,
    COACH,
    OTHER
}
