package nl.welzijnoprecept.conversation;

/** What a version of a note is to those before it. */
public enum NoteKind {
    /** Noted along with the conversation. */
    NOTE,
    /** Takes the place of what was there. */
    CORRECTION,
    /** Comes after what was there. */
    ADDITION
}
