package nl.welzijnoprecept.feedback;

/** What has to be so before a referrer may hear back. */
public enum FeedbackNeed {
    /** The client's permission covers {@link nl.welzijnoprecept.consent.Purpose#FEEDBACK}. */
    FEEDBACK_PERMISSION
}
