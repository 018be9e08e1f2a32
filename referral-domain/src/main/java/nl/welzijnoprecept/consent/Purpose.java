package nl.welzijnoprecept.consent;

/** What the permission is for. */
public enum Purpose {
    /** Passing the referral on to the welfare organisation. */
    REFER,
    /** Telling the referrer what became of it. */
    FEEDBACK,
    /** Telling whoever offers an activity, and who comes along, the first name and what they need to know. */
    ACTIVITY,
    /** Talking over the case, by name or initials, with people of other organisations. */
    CASE_REVIEW
}
