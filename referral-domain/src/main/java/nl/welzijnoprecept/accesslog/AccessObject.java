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
    /** What the referrer is still to hear, or need not hear. */
    FEEDBACK_DUE,
    /** What practice and team ask each other, and answer. */
    QUESTION,
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
    /** Phone, e-mail and house number, apart from the rest. */
    CONTACT_DETAILS,
    /** Notes, question and explanation, apart from the rest. */
    NOTES,
    /** What the client wants said beside the file. */
    CLIENT_STATEMENT,
    /** How long it is kept. */
    RETENTION,
    /** That nothing of a file may be destroyed. */
    LEGAL_HOLD,
    /** What was wanted and not there. */
    ACTIVITY_GAP,
    /** The case on the agenda of a meeting, what was shared there, concluded and agreed on. */
    CASE_REVIEW,
    /** Who keeps the case together between all who help. */
    CASE_DIRECTOR,
    /** The link to a client's own page. */
    CLIENT_LINK,
    /** What is in nobody's file: figures, activities and the like. */
    ENDPOINT
}
