package nl.welzijnoprecept.plan;

/** Where a strength is found. */
public enum StrengthKind {
    /** In the client. */
    PERSONAL,
    /** Around the client: people, places, means (hulpbron). */
    RESOURCE
}
