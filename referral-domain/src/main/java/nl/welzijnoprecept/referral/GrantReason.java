package nl.welzijnoprecept.referral;

/** Why a colleague has to look into a file that is not theirs. */
public enum GrantReason {
    /** Who guides the client is ill or away, and something cannot wait. */
    COLLEAGUE_ABSENT,
    /** The client, or somebody close to them, is on the phone or at the desk. */
    CLIENT_CALLS,
    /** Discussing a colleague's case, at that colleague's request. */
    SUPERVISION,
    /** Handling a complaint or an incident. */
    COMPLAINT,
    OTHER
}
