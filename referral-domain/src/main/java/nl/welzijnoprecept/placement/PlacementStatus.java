package nl.welzijnoprecept.placement;

/** How far a client is on the way into an activity. */
public enum PlacementStatus {
    /** Voorgesteld. */
    PROPOSED,
    /** Op de wachtlijst. */
    WAITLISTED,
    /** Gestart. */
    STARTED,
    /** Gestopt, of er nooit van gekomen. */
    ENDED
}
