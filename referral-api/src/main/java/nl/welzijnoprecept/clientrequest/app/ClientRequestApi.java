package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
    private final RequestViews views;

    ClientRequestApi(ClientRequestService service, RequestViews views) {
        this.service = service;
        this.views = views;
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
        var view = views.of(service.register(actor, request, key));
        return ResponseEntity.created(URI.create("/api/v1/client-requests/" + view.id()))
                .body(view);
    }

    @GetMapping
    @Operation(
            operationId = "listClientRequests",
            summary = "List what clients asked",
            description = "Newest first: all of them, or with open=true those that are still to be decided. Lines carry"
                    + " no words.")
    Listing<ClientRequestLine> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean open,
            @ParameterObject @Valid ListParameters wanted) {
        var last = wanted.toLast();
        return views.of(service.list(actor, open, last == null ? null : new ClientRequestId(last), wanted.toLimit()));
    }

    @GetMapping("/{requestId}")
    @Operation(operationId = "getClientRequest", summary = "Read what a client asked")
    ClientRequestView read(Actor actor, @PathVariable UUID requestId) {
        return views.of(service.read(actor, new ClientRequestId(requestId)));
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
            Actor actor, @PathVariable UUID requestId, @RequestBody ClientRequestFileRequest request) {
        var changed = service.addFile(actor, new ClientRequestId(requestId), new ReferralId(request.referralId()));
        return ResponseEntity.created(URI.create("/api/v1/client-requests/" + requestId))
                .body(views.of(changed));
    }
}
