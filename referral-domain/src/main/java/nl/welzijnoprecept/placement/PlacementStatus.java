package nl.welzijnoprecept.placement;

/** How far a client is on the way into an activity. */
public enum PlacementStatus {
    /** Voorgesteld. */
    PROPOSED,
    /** Op de wachtlijst. */
    WAITLISTED,
    /** Een plek aangeboden, tot een dag. */
    OFFERED,
    /** Een plek, nog niet begonnen. */
    ACCEPTED,
    /** Gestart. */
    STARTED,
    /** Gestopt, of er nooit van gekomen. */
    ENDED;

    /** Whether one of the activity's places is theirs: also one that is offered, until they answer. */
    public boolean holdsPlace() {
        return switch (this) {
            case OFFERED, ACCEPTED, STARTED -> true;
            case PROPOSED, WAITLISTED, ENDED -> false;
        };
    }

    /** Whether whoever offers the activity may count on them: an offer is not answered yet, so nobody hears of it. */
    public boolean isExpected() {
        return switch (this) {
            case ACCEPTED, STARTED -> true;
            case PROPOSED, WAITLISTED, OFFERED, ENDED -> false;
        };
    }
}
