package nl.welzijnoprecept.conversation;

import org.jspecify.annotations.Nullable;

/** Why the client was not there, or by whom it was called off. */
public enum AppointmentReason {
    FORGOT(AppointmentEnd.NO_SHOW),
    ILL(AppointmentEnd.NO_SHOW),
    NO_TRANSPORT(AppointmentEnd.NO_SHOW),
    NOT_WANTED(AppointmentEnd.NO_SHOW),
    UNKNOWN(AppointmentEnd.NO_SHOW),
    OTHER(AppointmentEnd.NO_SHOW),
    CLIENT(AppointmentEnd.CANCELLED),
    COACH(AppointmentEnd.CANCELLED),
    /** The one who offers an activity. */
    PROVIDER(AppointmentEnd.CANCELLED),
    /** The case was closed; nobody says so, it follows. */
    CLOSING(null);

    private final @Nullable AppointmentEnd end;

    AppointmentReason(@Nullable AppointmentEnd end) {
        this.end = end;
    }

    public boolean isOf(AppointmentEnd other) {
        return end == other;
    }
}
