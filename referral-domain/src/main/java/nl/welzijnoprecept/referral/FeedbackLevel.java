package nl.welzijnoprecept.referral;

/** How much the referrer may hear back, as the client wants it. */
public enum FeedbackLevel {
    /** That it goes on, not how. */
    STATUS,
    /** A short message. */
    SUMMARY,
    /** A letter. */
    LETTER
}
