package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/visits")
@Tag(name = "Participants")
class VisitApi {
    private final VisitService service;

    VisitApi(VisitService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "listVisits",
            summary = "With whom I go along",
            description = "For a BUDDY: those for whom they were named, as long as it runs and the client permits it.")
    Listing<VisitView> list(Actor actor) {
        return Listing.of(service.list(actor).stream().map(VisitView::of).toList());
    }

    @PostMapping("/{id}/attendance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @CanConflict("missing")
    @Operation(
            operationId = "recordVisit",
            summary = "Say whether we went",
            description = "Sent again, it counts once; otherwise it corrects what was said of that day.")
    void record(Actor actor, @PathVariable UUID id, @RequestBody AttendanceRequest request) {
        service.record(actor, new PlacementId(id), request);
    }
}
