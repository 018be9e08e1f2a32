package nl.welzijnoprecept.activity.app;

/** What became of a row that was imported. */
enum ImportOutcome {
    CREATED,
    UPDATED,
    /** It was there already, just so. */
    UNCHANGED,
    /** Not kept; its errors tell why. */
    REFUSED
}
