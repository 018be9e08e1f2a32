package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.web.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activities/{id}")
@Tag(name = "Participants")
class ParticipantApi {
    private final ParticipantService service;
    private final AttendanceListService lists;

    ParticipantApi(ParticipantService service, AttendanceListService lists) {
        this.service = service;
        this.lists = lists;
    }

    @GetMapping("/participants")
    @Operation(
            operationId = "listParticipants",
            summary = "Who comes",
            description =
                    "For whoever offers the activity: first names and what they need to know, as long as the client "
                            + "permits it. A coordinator sees those whom the own organisation helped to it.")
    Listing<ParticipantView> list(Actor actor, @PathVariable UUID id) {
        return Listing.of(service.list(actor, new ActivityId(id)).stream()
                .map(ParticipantView::of)
                .toList());
    }

    @PostMapping("/attendance")
    @Operation(
            operationId = "recordAttendances",
            summary = "Record who came on a day",
            description =
                    "Each line by itself; the answer tells of each what became of it, in the order that was asked. "
                            + "Sent again, it counts once. Who was expected and comes has started.")
    Listing<AttendanceOutcomeView> record(
            Actor actor, @PathVariable UUID id, @RequestBody AttendanceListRequest request) {
        return Listing.of(lists.record(actor, new ActivityId(id), request));
    }
}
