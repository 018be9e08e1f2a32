package nl.welzijnoprecept.conversation.app;

import java.util.List;
import nl.welzijnoprecept.conversation.AppointmentStanding;

/** What somebody may want to look at again; nothing is refused for it. */
record AppointmentWarning(Code code) {
    /** What it is about. */
    enum Code {
        /** The coach has another appointment at that time; one of unknown length takes an hour. */
        DOUBLE_BOOKED
    }

    static List<AppointmentWarning> of(AppointmentStanding standing) {
        return standing.isDoubleBooked() ? List.of(new AppointmentWarning(Code.DOUBLE_BOOKED)) : List.of();
    }
}
