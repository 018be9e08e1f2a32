package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.placement.PlacementChange;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.referral.ReferralId;
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
@RequestMapping("/api/v1/referrals/{referralId}/placements")
@Tag(name = "Placements")
class PlacementApi {
    private final PlacementService service;
    private final PlacementReadService reading;
    private final PlacementViews views;
    private final Organisations organisations;

    PlacementApi(
            PlacementService service, PlacementReadService reading, PlacementViews views, Organisations organisations) {
        this.service = service;
        this.reading = reading;
        this.views = views;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "proposeActivity",
            summary = "Propose an activity",
            description = "A new placement in an open referral, of an activity that is ACTIVE. While it runs, the same "
                    + "activity again is 409 with missing NO_OTHER_PLACEMENT. "
                    + "The same Idempotency-Key and body again gives the first placement, not a second.")
    ResponseEntity<PlacementView> propose(
            Actor actor,
            @PathVariable UUID referralId,
            @RequestBody PlacementRequest request,
            @Nullable IdempotencyKey key) {
        var placed = service.propose(actor, new ReferralId(referralId), request, key);
        return created(path(referralId) + "/" + placed.placement().id().value(), placed);
    }

    @GetMapping
    @Operation(
            operationId = "listPlacements",
            summary = "The placements of a referral",
            description = "In the order in which they were proposed.")
    Listing<PlacementView> list(Actor actor, @PathVariable UUID referralId) {
        return Listing.of(views.of(reading.list(actor, new ReferralId(referralId))));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getPlacement",
            summary = "Read a placement",
            description = "With the steps that are possible now.")
    ResponseEntity<PlacementView> read(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        var placed = reading.read(actor, new ReferralId(referralId), new PlacementId(id));
        return Revision.ok(placed.placement().revision(), views.of(placed));
    }

    @PostMapping("/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("allowedSteps")
    @Operation(
            operationId = "takePlacementStep",
            summary = "Take a placement further",
            description = "If-Match carries the ETag of the placement that was read. "
                    + "The referral keeps its own ETag; END needs a reason, in words or as a code. ACCEPT takes a place "
                    + "where one is free, and otherwise the end of the waiting list. What becomes free is offered to "
                    + "who is first (OFFERED): CLAIM or DECLINE_OFFER until offerExpiresOn, or WAITLIST for the end "
                    + "of the list. OFFER and EXPIRE are the product's own. No free place: missing FREE_PLACE; an activity that has stopped: "
                    + "missing ACTIVE_ACTIVITY.")
    ResponseEntity<PlacementView> take(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestBody PlacementStepRequest step,
            ExpectedRevision expected) {
        var placed = service.take(actor, new ReferralId(referralId), new PlacementId(id), step, expected.value());
        return created(path(referralId) + "/" + id + "/steps", placed);
    }

    @GetMapping("/{id}/steps")
    @Operation(
            operationId = "listPlacementSteps",
            summary = "History of a placement",
            description = "The steps taken, oldest first.")
    Listing<PlacementStepView> steps(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        var history = reading.history(actor, new ReferralId(referralId), new PlacementId(id));
        var names = organisations.names(
                history.stream()
                        .map(PlacementChange::takenBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                Set.of());
        return Listing.of(history.stream()
                .map(change -> PlacementStepView.of(change, names))
                .toList());
    }

    private static String path(UUID referralId) {
        return "/api/v1/referrals/" + referralId + "/placements";
    }

    private ResponseEntity<PlacementView> created(String location, Placed placed) {
        return ResponseEntity.created(URI.create(location))
                .eTag(Revision.eTag(placed.placement().revision()))
                .body(views.of(placed));
    }
}
