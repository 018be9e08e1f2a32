package nl.welzijnoprecept.conversation;

/** Who reads what was noted of a conversation. That it was held, everybody sees who works on the case. */
public enum Visibility {
    /** Whoever works on the case. */
    TEAM,
    /** Only who recorded it. */
    AUTHOR
}
