package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.conversation.NoteDraftId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.ReferralId;
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
@RequestMapping("/api/v1/referrals/{id}/note-drafts")
@Tag(name = "Note drafts")
class NoteDraftApi {
    private final NoteDraftService typing;

    NoteDraftApi(NoteDraftService typing) {
        this.typing = typing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "beginNoteDraft",
            summary = "Begin a draft",
            description =
                    "Of a new conversation, or of a correction or an addition to one (conversationId). A page begins one at"
                            + " the first letter and saves it every 3 seconds while somebody types, and when the page is left: whatever"
                            + " breaks, at most 5 seconds of typing are lost. Only its author reads it, as long as the case is theirs"
                            + " to work on; not the coordinator, nor a coach who takes the case over. It goes when it is sent (draftId),"
                            + " thirty days after its last change, or with the file; what is kept about a client is shown to them on"
                            + " request, drafts too. The same Idempotency-Key and body again gives the same draft as it is now.")
    ResponseEntity<NoteDraftView> begin(
            Actor actor, @PathVariable UUID id, @RequestBody NoteDraftRequest request, @Nullable IdempotencyKey key) {
        var draft = typing.begin(actor, new ReferralId(id), request, key);
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + id + "/note-drafts/" + draft.id()))
                .eTag(Revision.eTag(draft.revision()))
                .body(draft);
    }

    @PutMapping("/{draftId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "saveNoteDraft",
            summary = "Save a draft",
            description =
                    "The whole draft; sizes are all that is checked. The answer is the new ETag. With an ETag that another"
                            + " tab has overtaken it is 412 and nothing is changed: read the newer one, and let its author choose. No"
                            + " line in the access log: it tells nobody anything.")
    ResponseEntity<Void> save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID draftId,
            @RequestBody NoteDraftRequest request,
            ExpectedRevision expected) {
        var revision = typing.save(actor, new ReferralId(id), new NoteDraftId(draftId), request, expected.value());
        return ResponseEntity.noContent().eTag(Revision.eTag(revision)).build();
    }

    @GetMapping
    @Operation(
            operationId = "listNoteDrafts",
            summary = "List the own drafts",
            description = "In this case, last changed first; for who wrote them.")
    Listing<NoteDraftView> list(Actor actor, @PathVariable UUID id) {
        return Listing.of(typing.list(actor, new ReferralId(id)));
    }

    @GetMapping("/{draftId}")
    @Operation(operationId = "getNoteDraft", summary = "Read an own draft", description = "For who wrote it.")
    ResponseEntity<NoteDraftView> read(Actor actor, @PathVariable UUID id, @PathVariable UUID draftId) {
        var draft = typing.read(actor, new ReferralId(id), new NoteDraftId(draftId));
        return Revision.ok(draft.revision(), draft);
    }

    @DeleteMapping("/{draftId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeNoteDraft", summary = "Throw a draft away", description = "For who wrote it.")
    void remove(Actor actor, @PathVariable UUID id, @PathVariable UUID draftId) {
        typing.remove(actor, new ReferralId(id), new NoteDraftId(draftId));
    }
}
