package nl.welzijnoprecept.placement;

/** Whether a client goes on with what they started. */
public enum StillTakingPart {
    YES,
    NO,
    /** With something else that came of it, or in another way. */
    DIFFERENTLY
}
