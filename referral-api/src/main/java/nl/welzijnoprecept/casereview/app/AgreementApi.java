package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casereview.AgreementChange;
import nl.welzijnoprecept.casereview.AgreementId;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.casereview.SeenAgreement;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/case-reviews/{id}/items/{itemId}/agreements")
@Tag(name = "Case reviews")
class AgreementApi {
    private final AgreementService service;
    private final Organisations organisations;
    private final Clock clock;

    AgreementApi(AgreementService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordAgreement",
            summary = "Record an agreement",
            description =
                    "What a participant does about an open case, and by when. Whoever it is reads it, and is told by a notice. By who"
                            + " works on the case. The same Idempotency-Key and body again gives the first one, not a second.")
    ResponseEntity<AgreementView> agree(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @RequestBody AgreementRequest request,
            @Nullable IdempotencyKey key) {
        return created(
                id, itemId, "", service.agree(actor, new CaseReviewId(id), new ReviewItemId(itemId), request, key));
    }

    @GetMapping("/{agreementId}")
    @Operation(
            operationId = "getAgreement",
            summary = "Read an agreement",
            description = "For who works on the case, and whose it is.")
    ResponseEntity<AgreementView> read(
            Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, @PathVariable UUID agreementId) {
        var seen = service.read(actor, new CaseReviewId(id), new ReviewItemId(itemId), new AgreementId(agreementId));
        return Revision.ok(seen.standing().revision(), view(seen));
    }

    @PostMapping("/{agreementId}/states")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("allowedSteps or missing")
    @Operation(
            operationId = "changeAgreementState",
            summary = "Say whether it was done",
            description =
                    "Done, dropped with a reason, or open after all; as long as the case is open. If-Match carries the ETag of the"
                            + " agreement that was read. For who works on the case, and whose it is.")
    ResponseEntity<AgreementView> change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @PathVariable UUID agreementId,
            @RequestBody AgreementStateRequest request,
            ExpectedRevision expected) {
        return created(
                id,
                itemId,
                "/states",
                service.change(
                        actor,
                        new CaseReviewId(id),
                        new ReviewItemId(itemId),
                        new AgreementId(agreementId),
                        request,
                        expected.value()));
    }

    @GetMapping("/{agreementId}/states")
    @Operation(
            operationId = "listAgreementStates",
            summary = "History of an agreement",
            description =
                    "Oldest first; before the first line it was open. For who works on the case, and whose it is.")
    Listing<AgreementStateView> states(
            Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, @PathVariable UUID agreementId) {
        var changes =
                service.history(actor, new CaseReviewId(id), new ReviewItemId(itemId), new AgreementId(agreementId));
        var names = organisations.names(
                changes.stream().map(AgreementChange::changedBy).collect(Collectors.toSet()), Set.of());
        return Listing.of(changes.stream()
                .map(change -> AgreementStateView.of(change, names))
                .toList());
    }

    private ResponseEntity<AgreementView> created(UUID review, UUID item, String below, SeenAgreement seen) {
        var location = "/api/v1/case-reviews/" + review + "/items/" + item + "/agreements/"
                + seen.standing().agreement().id().value() + below;
        return ResponseEntity.created(URI.create(location))
                .eTag(Revision.eTag(seen.standing().revision()))
                .body(view(seen));
    }

    private AgreementView view(SeenAgreement seen) {
        var owner = seen.owner();
        var names = organisations.names(owner == null ? Set.of() : Set.of(owner), Set.of());
        return AgreementView.of(seen, names, DutchTime.day(clock.instant()));
    }
}
