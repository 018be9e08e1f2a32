package nl.welzijnoprecept.feedback;

/** The moments at which a referrer hears back. */
public enum FeedbackMoment {
    RECEIVED,
    UNREACHED,
    AFTER_INTAKE,
    ACTIVITY_STARTED,
    CLOSED,
    OTHER
}
