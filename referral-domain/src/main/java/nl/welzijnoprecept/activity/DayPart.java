package nl.welzijnoprecept.activity;

/** When somebody could take part. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING,
    WEEKEND
}
