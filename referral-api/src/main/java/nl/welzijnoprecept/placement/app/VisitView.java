package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.placement.PlacementStatus;
import org.jspecify.annotations.Nullable;

/** Somebody to go along with: who, where to and when, and what to know. */
record VisitView(
        UUID id,
        @Schema(example = "Annie") @Nullable String givenName,
        ActivityMention activity,
        @Nullable String place,
        List<DayOfWeek> days,
        @Nullable String schedule,
        PlacementStatus status,
        @Nullable LocalDate startedOn,
        @Nullable String needToKnow,
        List<ParticipantView.Day> attendance) {
    static VisitView of(VisitService.Visit visit) {
        var participant = visit.participant();
        var activity = visit.activity();
        return new VisitView(
                participant.id().value(),
                participant.givenName(),
                ActivityMention.of(activity),
                activity.place(),
                activity.days().stream().sorted().toList(),
                activity.schedule(),
                participant.status(),
                participant.startedOn(),
                participant.needToKnow(),
                ParticipantView.days(participant));
    }
}
