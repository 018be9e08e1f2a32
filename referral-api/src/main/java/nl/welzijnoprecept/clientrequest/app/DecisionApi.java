package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.clientrequest.ClientRequestId;
import nl.welzijnoprecept.web.CanConflict;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/client-requests/{requestId}")
@Tag(name = "Client requests")
class DecisionApi {
    private final DecisionService service;
    private final RequestViews views;

    DecisionApi(DecisionService service, RequestViews views) {
        this.service = service;
        this.views = views;
    }

    @PostMapping("/extension")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "extendClientRequest",
            summary = "Take two months more",
            description = "Within the first month, once; the client is to be told the reason.")
    ResponseEntity<ClientRequestView> extend(
            Actor actor, @PathVariable UUID requestId, @RequestBody ExtensionRequest body) {
        return created(requestId, views.of(service.extend(actor, new ClientRequestId(requestId), body.reason())));
    }

    @PostMapping("/decision")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "decideClientRequest",
            summary = "Decide on a request",
            description = "Once. A decided request to see the files opens them no more; a granted erasure can be "
                    + "carried out from then on.")
    ResponseEntity<ClientRequestView> decide(
            Actor actor, @PathVariable UUID requestId, @RequestBody DecisionRequest body) {
        return created(requestId, views.of(service.decide(actor, new ClientRequestId(requestId), body)));
    }

    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "addClientStatement",
            summary = "Add what the client wants said",
            description = "For an undecided CORRECTION. It is shown with the referral; nothing is overwritten.")
    ResponseEntity<ClientStatementView> state(
            Actor actor, @PathVariable UUID requestId, @RequestBody ClientStatementRequest body) {
        return created(requestId, ClientStatementView.of(service.state(actor, new ClientRequestId(requestId), body)));
    }

    @PostMapping("/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @CanConflict("missing")
    @Operation(
            operationId = "eraseClientFiles",
            summary = "Destroy the files",
            description =
                    "Of a granted ERASURE, when the cases are closed and nothing holds them: all of them, for good."
                            + " Receipts and anonymous figures stay.")
    void erase(Actor actor, @PathVariable UUID requestId) {
        service.erase(actor, new ClientRequestId(requestId));
    }

    private static <T> ResponseEntity<T> created(UUID request, T view) {
        return ResponseEntity.created(URI.create("/api/v1/client-requests/" + request))
                .body(view);
    }
}
