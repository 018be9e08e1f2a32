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
    ACCESS_LOG
}
