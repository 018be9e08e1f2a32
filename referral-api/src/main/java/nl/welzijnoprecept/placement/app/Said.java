package nl.welzijnoprecept.placement.app;

import nl.welzijnoprecept.placement.Absence;
import nl.welzijnoprecept.placement.Presence;
import org.jspecify.annotations.Nullable;

/** What one button says of somebody: that they came, or came late, or why they did not. */
enum Said {
    PRESENT(Presence.PRESENT, null),
    LATE(Presence.LATE, null),
    ILL(Presence.ABSENT, Absence.ILL),
    NOTIFIED(Presence.ABSENT, Absence.NOTIFIED),
    NO_SHOW(Presence.ABSENT, Absence.NO_SHOW),
    HOLIDAY(Presence.ABSENT, Absence.HOLIDAY),
    OTHER(Presence.ABSENT, Absence.OTHER);

    private final Presence presence;

    @Nullable
    private final Absence absence;

    Said(Presence presence, @Nullable Absence absence) {
        this.presence = presence;
        this.absence = absence;
    }

    Presence presence() {
        return presence;
    }

    @Nullable
    Absence absence() {
        return absence;
    }
}
