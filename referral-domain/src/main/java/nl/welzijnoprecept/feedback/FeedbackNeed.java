package nl.welzijnoprecept.feedback;

/** What has to be so before a referrer may hear back. */
public enum FeedbackNeed {
    /** The client's permission covers {@link nl.welzijnoprecept.consent.Purpose#FEEDBACK}, and was not taken back. */
    FEEDBACK_PERMISSION,
    /** Those who decide at the client's age now gave it: after a birthday it is to be asked anew. */
    PERMISSION
}
