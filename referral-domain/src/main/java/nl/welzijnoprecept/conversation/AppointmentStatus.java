package nl.welzijnoprecept.conversation;

/** Where an appointment is. */
public enum AppointmentStatus {
    PLANNED,
    HELD,
    NO_SHOW,
    CANCELLED,
    SUPERSEDED;

    static AppointmentStatus of(AppointmentEnd end) {
        return switch (end) {
            case HELD -> HELD;
            case NO_SHOW -> NO_SHOW;
            case CANCELLED -> CANCELLED;
            case SUPERSEDED -> SUPERSEDED;
        };
    }
}
