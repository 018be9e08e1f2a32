package nl.welzijnoprecept.client;

/** Gender as the referrer knows it. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
