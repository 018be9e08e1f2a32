package nl.welzijnoprecept.referral;

/** What a completed referral came to. */
public enum Outcome {
    OWN_STRENGTH,
    ACTIVITY,
    OTHER_SUPPORT,
    NO_CHANGE
}
