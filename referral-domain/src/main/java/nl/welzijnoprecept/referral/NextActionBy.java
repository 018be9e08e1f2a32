package nl.welzijnoprecept.referral;

/** Whose turn it is. */
public enum NextActionBy {
    REFERRER,
    COORDINATOR,
    COACH,
    CLIENT
}
