package nl.welzijnoprecept.timeline.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}/timeline")
@Tag(name = "Timeline")
class TimelineApi {
    private final TimelineService service;

    TimelineApi(TimelineService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "getTimeline",
            summary = "All that happened in a case",
            description =
                    "Steps, conversations, appointments, measurements, goals and their changes, placements and their steps,"
                            + " feedback, questions and answers, case reviews that it was put on the agenda of, and whether the client"
                            + " went on with an activity: as one list, newest first, what is still to come on top. Codes and links only,"
                            + " no words. For coach and coordinator; case reviews for who works on the case.")
    Listing<TimelineEntryView> read(
            Actor actor, @PathVariable UUID id, @ParameterObject @Valid TimelineParameters wanted) {
        var part = service.read(actor, new ReferralId(id), wanted);
        return new Listing<>(
                part.items().stream()
                        .map(entry -> TimelineEntryView.of(id, entry))
                        .toList(),
                part.total(),
                TimelineParameters.next(part));
    }
}
