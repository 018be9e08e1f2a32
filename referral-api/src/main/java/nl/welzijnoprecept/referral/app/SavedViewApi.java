package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.referral.SavedViewId;
import nl.welzijnoprecept.web.CanConflict;
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
@RequestMapping("/api/v1/saved-views")
@Tag(name = "Referrals")
class SavedViewApi {
    private final SavedViewService service;

    SavedViewApi(SavedViewService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "listSavedViews",
            summary = "The own saved views",
            description = "Nobody else sees them. The filter of each is what the list of referrals takes.")
    Listing<SavedViewView> list(Actor actor) {
        return Listing.of(service.list(actor).stream().map(SavedViewView::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getSavedView", summary = "Read a saved view")
    ResponseEntity<SavedViewView> read(Actor actor, @PathVariable UUID id) {
        var view = service.read(actor, new SavedViewId(id));
        return Revision.ok(view.revision(), SavedViewView.of(view));
    }

    @PostMapping
    @CanConflict("missing")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "saveView",
            summary = "Keep a view",
            description =
                    "At most thirty, no two of one name: 409 with UNUSED_NAME. What is for whoever looks, as coach=me, is kept as it is asked.")
    ResponseEntity<SavedViewView> add(
            Actor actor, @RequestBody SavedViewRequest request, @Nullable IdempotencyKey key) {
        var view = service.add(actor, request, key);
        return ResponseEntity.created(
                        URI.create("/api/v1/saved-views/" + view.id().value()))
                .eTag(Revision.eTag(view.revision()))
                .body(SavedViewView.of(view));
    }

    @PutMapping("/{id}")
    @CanConflict("missing")
    @Operation(
            operationId = "replaceSavedView",
            summary = "Change a saved view",
            description = "No two have one name: 409 with UNUSED_NAME.")
    ResponseEntity<SavedViewView> replace(
            Actor actor, @PathVariable UUID id, @RequestBody SavedViewRequest request, ExpectedRevision expected) {
        var view = service.replace(actor, new SavedViewId(id), request, expected.value());
        return Revision.ok(view.revision(), SavedViewView.of(view));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeSavedView", summary = "Remove a saved view")
    void remove(Actor actor, @PathVariable UUID id) {
        service.remove(actor, new SavedViewId(id));
    }
}
