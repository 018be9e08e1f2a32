package nl.welzijnoprecept.referral;

/** The client's own answer to: did it work? */
public enum ClientVerdict {
    ACHIEVED,
    PARTLY,
    NOT,
    UNKNOWN
}
