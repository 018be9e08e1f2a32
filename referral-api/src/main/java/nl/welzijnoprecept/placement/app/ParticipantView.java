package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.placement.Participant;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.Presence;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part, as far as whoever meets them there may know. */
record ParticipantView(
        UUID placementId,

        @Nullable
        @Schema(description = "Null (een deelnemer) as long as the client does not let it be known.", example = "Annie")
        String givenName,

        @Schema(description = "ACCEPTED, expected to come, or STARTED.")
        PlacementStatus status,

        @Nullable LocalDate startedOn,
        @Nullable String needToKnow,
        List<Day> attendance) {

    /** Whether they came on a day. */
    record Day(LocalDate on, Presence presence) {}

    static ParticipantView of(Participant participant) {
        return new ParticipantView(
                participant.id().value(),
                participant.givenName(),
                participant.status(),
                participant.startedOn(),
                participant.needToKnow(),
                days(participant));
    }

    static List<Day> days(Participant participant) {
        return participant.attendance().entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
