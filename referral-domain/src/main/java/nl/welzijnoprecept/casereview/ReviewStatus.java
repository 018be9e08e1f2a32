package nl.welzijnoprecept.casereview;

/** Where a meeting is. */
public enum ReviewStatus {
    PLANNED,
    HELD,
    CANCELLED
}
