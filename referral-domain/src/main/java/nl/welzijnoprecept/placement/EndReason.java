package nl.welzijnoprecept.placement;

/** Why a placement ended, for figures. */
public enum EndReason {
    /** It was for so long, or the client has what they came for. */
    FINISHED,
    NOT_FITTING,
    HEALTH,
    MOVED,
    NO_TRANSPORT,
    COSTS,
    /** Nobody reaches the client any more. */
    NO_CONTACT,
    ACTIVITY_ENDED,
    OFFER_DECLINED,
    /** The case was closed before anything came of it. */
    CASE_CLOSED,
    OTHER;

    /** Whether somebody says so; the others are what a placement ends with by itself. */
    public boolean isChosen() {
        return this != OFFER_DECLINED && this != CASE_CLOSED;
    }
}
