package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.web.CanConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/case-reviews/{id}/participants")
@Tag(name = "Case reviews")
class AttendeeApi {
    private final AttendeeService service;
    private final Organisations organisations;

    AttendeeApi(AttendeeService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "addCaseReviewParticipant",
            summary = "Ask somebody to the table",
            description =
                    "Somebody with a login, of the own team or of another organisation, who is told by a notice; or somebody without,"
                            + " who is only named. Also of a meeting that was held. For the coordinator, the chair and the coach who"
                            + " planned it. The same Idempotency-Key and body again gives the first one, not a second.")
    ResponseEntity<AttendeeView> add(
            Actor actor, @PathVariable UUID id, @RequestBody AttendeeRequest request, @Nullable IdempotencyKey key) {
        var attendee = service.ask(actor, new CaseReviewId(id), request, key);
        var professional = attendee.professional();
        var names = organisations.names(professional == null ? Set.of() : Set.of(professional), Set.of());
        return ResponseEntity.created(URI.create("/api/v1/case-reviews/" + id)).body(AttendeeView.of(attendee, names));
    }

    @DeleteMapping("/{participantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @CanConflict("missing")
    @Operation(
            operationId = "removeCaseReviewParticipant",
            summary = "Let somebody leave the table",
            description =
                    "At any time; from then on they see nothing of it. Whoever chairs it stays, until somebody else does. For the"
                            + " coordinator, the chair and the coach who planned it.")
    void remove(Actor actor, @PathVariable UUID id, @PathVariable UUID participantId) {
        service.remove(actor, new CaseReviewId(id), participantId);
    }
}
