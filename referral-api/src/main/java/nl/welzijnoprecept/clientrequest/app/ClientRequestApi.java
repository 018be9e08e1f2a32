package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.Candidate;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.clientrequest.app.RequestBodies.FileRequest;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/client-requests")
@Tag(name = "Client requests")
class ClientRequestApi {
    private final ClientRequestService service;

    ClientRequestApi(ClientRequestService service) {
        this.service = service;
    }

    /** A file that may be the same person's. */
    record CandidateView(UUID id, String reference, ReferralStatus status, Instant submittedAt) {
        static CandidateView of(Candidate candidate) {
            return new CandidateView(
                    candidate.file().value(),
                    candidate.reference().value(),
                    candidate.status(),
                    candidate.submittedAt());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "registerClientRequest",
            summary = "Record what a client asks",
            description = "For the privacy officer of the organisation that keeps the files, once it is sure who asks. "
                    + "The same Idempotency-Key and body again gives the first request, not a second.")
    ResponseEntity<ClientRequestView> register(
            Actor actor, @RequestBody ClientRequestRequest request, @Nullable IdempotencyKey key) {
        var view = ClientRequestView.of(service.register(actor, request, key));
        return ResponseEntity.created(URI.create("/api/v1/client-requests/" + view.id()))
                .body(view);
    }

    @GetMapping
    @Operation(
            operationId = "listClientRequests",
            summary = "List what clients asked",
            description = "Newest first: all of them, or with open=true those that are still to be decided.")
    Listing<ClientRequestView> list(Actor actor, @RequestParam(defaultValue = "false") boolean open) {
        return Listing.of(
                service.list(actor, open).stream().map(ClientRequestView::of).toList());
    }

    @GetMapping("/{requestId}")
    @Operation(operationId = "getClientRequest", summary = "Read what a client asked")
    ClientRequestView read(Actor actor, @PathVariable UUID requestId) {
        return ClientRequestView.of(service.read(actor, new ClientRequestId(requestId)));
    }

    @GetMapping("/{requestId}/candidates")
    @CanConflict("missing")
    @Operation(
            operationId = "listCandidateFiles",
            summary = "Other files of what looks like the same person",
            description = "Same name, birth date and postcode, at the own organisation. A person judges.")
    Listing<CandidateView> candidates(Actor actor, @PathVariable UUID requestId) {
        return Listing.of(service.candidates(actor, new ClientRequestId(requestId)).stream()
                .map(CandidateView::of)
                .toList());
    }

    @PostMapping("/{requestId}/files")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(operationId = "addFileToClientRequest", summary = "Confirm that a file is the client's too")
    ResponseEntity<ClientRequestView> addFile(
            Actor actor, @PathVariable UUID requestId, @RequestBody FileRequest request) {
        var changed = service.addFile(actor, new ClientRequestId(requestId), new ReferralId(request.referralId()));
        return ResponseEntity.created(URI.create("/api/v1/client-requests/" + requestId))
                .body(ClientRequestView.of(changed));
    }
}
