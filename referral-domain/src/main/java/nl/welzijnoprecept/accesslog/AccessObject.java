package nl.welzijnoprecept.accesslog;

/** What it was done to. */
public enum AccessObject {
    REFERRAL,
    /** A list or search, with as many lines as persons were found by a search. */
    REFERRAL_LIST,
    HISTORY,
    CONVERSATION,
    MEASUREMENT,
    GOAL,
    PLACEMENT,
    FEEDBACK,
    ACCESS_LOG,
    /** Coming in with a token that was not seen before. */
    LOGIN,
    /** Access for a stated reason, for a while. */
    ACCESS_GRANT,
    /** That only a named team sees the file. */
    RESTRICTION,
    /** The client's permission. */
    PERMISSION,
    /** What a client asks about their own data. */
    CLIENT_REQUEST,
    /** All that is kept about a client, at once. */
    CLIENT_FILE,
    /** That nothing of a file may be destroyed. */
    LEGAL_HOLD,
    /** What is in nobody's file: figures, activities and the like. */
    ENDPOINT
}
