package nl.welzijnoprecept.placement.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.placement.Participant;
import nl.welzijnoprecept.placement.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected at an activity on a day.
 *
 * @param open whether it can be said now who came: not of a day to come
 */
record DayList(
        UUID activity,
        String name,
        @Nullable String place,
        @Nullable String schedule,
        boolean open,
        List<Guest> guests) {

    /** Somebody who is expected; {@code name} is null as long as the client does not let it be known. */
    record Guest(
            UUID placement,
            @Nullable String name,
            @Nullable String needToKnow,
            @Nullable LocalDate startedOn,
            @Nullable Presence presence,
            List<ParticipantView.Day> earlier) {}

    static DayList of(Activity activity, List<Participant> participants, LocalDate day, LocalDate today) {
        return new DayList(
                activity.id().value(),
                activity.name(),
                activity.place(),
                activity.schedule(),
                !day.isAfter(today),
                participants.stream()
                        .map(participant -> new Guest(
                                participant.id().value(),
                                participant.givenName(),
                                participant.needToKnow(),
                                participant.startedOn(),
                                participant.attendance().get(day),
                                ParticipantView.days(participant).reversed()))
                        .toList());
    }

    /** Whether somebody has yet to come for the first time. */
    public boolean isAnybodyNew() {
        return guests.stream().anyMatch(guest -> guest.startedOn() == null);
    }

    /** Of whom nobody said yet whether they came. */
    public List<Guest> unsaid() {
        return guests.stream().filter(guest -> guest.presence() == null).toList();
    }
}
