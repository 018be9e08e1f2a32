package nl.welzijnoprecept.feedback;

/** Why the referrer need not be told. A code and no words: what there is to say about it is a note. */
public enum DismissalReason {
    /** By telephone, or when they met. */
    TOLD_OTHERWISE,
    NOTHING_NEW,
    /** Not this, not now; whoever wants the referrer to hear nothing at all takes the permission back. */
    CLIENT_PREFERS_NOT,
    /** There is nobody at the practice any more who wants to know. */
    REFERRER_LEFT,
    OTHER
}
