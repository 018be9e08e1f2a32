package nl.welzijnoprecept.conversation;

/** How an appointment ended. */
public enum AppointmentEnd {
    HELD,
    /** The client did not come. */
    NO_SHOW,
    /** Called off before it was to be. */
    CANCELLED,
    /** Another appointment took its place. */
    SUPERSEDED;

    /** Whether it says who was there, which nobody knows before. */
    boolean tellsWhoCame() {
        return this == HELD || this == NO_SHOW;
    }
}
