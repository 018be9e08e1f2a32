package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.ReferralDraftId;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referral-drafts")
@Tag(name = "Referrals")
class ReferralDraftApi {
    private final ReferralDraftService service;

    ReferralDraftApi(ReferralDraftService service) {
        this.service = service;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "beginReferralDraft",
            summary = "Begin a draft of a referral",
            description =
                    "Only its author reads it; nobody at a welfare organisation does. It is whole in itself and nothing is"
                            + " referred by it: it goes when it is sent (draftId of a referral), or thirty days after its last change.")
    ResponseEntity<ReferralDraftView> begin(
            Actor actor, @RequestBody ReferralDraftRequest request, @Nullable IdempotencyKey key) {
        var draft = service.begin(actor, request, key);
        return ResponseEntity.created(URI.create("/api/v1/referral-drafts/" + draft.id()))
                .eTag(Revision.eTag(draft.revision()))
                .body(draft);
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "saveReferralDraft",
            summary = "Save a draft of a referral",
            description =
                    "All of it; sizes are all that is checked. The answer is the new ETag; 412 when another tab was"
                            + " quicker.")
    ResponseEntity<Void> save(
            Actor actor, @PathVariable UUID id, @RequestBody ReferralDraftRequest request, ExpectedRevision expected) {
        var revision = service.save(actor, new ReferralDraftId(id), request, expected.value());
        return ResponseEntity.noContent().eTag(Revision.eTag(revision)).build();
    }

    @GetMapping
    @Operation(operationId = "listReferralDrafts", summary = "The own drafts", description = "Last changed first.")
    Listing<ReferralDraftView> list(Actor actor) {
        return Listing.of(service.list(actor));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getReferralDraft", summary = "Read an own draft")
    ResponseEntity<ReferralDraftView> read(Actor actor, @PathVariable UUID id) {
        var draft = service.read(actor, new ReferralDraftId(id));
        return Revision.ok(draft.revision(), draft);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeReferralDraft", summary = "Throw a draft away")
    void remove(Actor actor, @PathVariable UUID id) {
        service.remove(actor, new ReferralDraftId(id));
    }
}
