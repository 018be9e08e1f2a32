package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.casereview.Conclusion;
import nl.welzijnoprecept.casereview.ReviewItemId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/case-reviews/{id}/items")
@Tag(name = "Case reviews")
class ReviewItemApi {
    private final ReviewItemService service;
    private final Organisations organisations;
    private final Clock clock;

    ReviewItemApi(ReviewItemService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "addCaseReviewItem",
            summary = "Put a case on the agenda",
            description =
                    "An open case, by who works on it, as long as the meeting is planned. 409 with CASE_REVIEW_PERMISSION where people"
                            + " of other organisations would hear of it by name or initials and the client does not permit that"
                            + " today: then ANONYMOUS, or with the TEAM only. 409 with UNRESTRICTED_FILE for a restricted file that"
                            + " would leave the team. The same Idempotency-Key and body again gives the first item, not a second.")
    ResponseEntity<ReviewItemView> add(
            Actor actor, @PathVariable UUID id, @RequestBody ReviewItemRequest request, @Nullable IdempotencyKey key) {
        var item = service.add(actor, new CaseReviewId(id), request, key);
        return ResponseEntity.created(URI.create("/api/v1/case-reviews/" + id))
                .body(ReviewItemView.of(
                        item, List.of(), organisations.names(Set.of(), Set.of()), DutchTime.day(clock.instant())));
    }

    @DeleteMapping("/{itemId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @CanConflict("missing")
    @Operation(
            operationId = "removeCaseReviewItem",
            summary = "Take a case from the agenda",
            description =
                    "As long as the meeting is planned and nothing was agreed on about it. The file keeps that it was there. By who"
                            + " works on the case.")
    void remove(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId) {
        service.remove(actor, new CaseReviewId(id), new ReviewItemId(itemId));
    }

    @PostMapping("/{itemId}/conclusions")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordCaseReviewConclusion",
            summary = "Write down what was concluded",
            description =
                    "In an open case. What was written stays: a second one puts it right, and needs a reason. By and for who works on"
                            + " the case.")
    ResponseEntity<ConclusionView> conclude(
            Actor actor, @PathVariable UUID id, @PathVariable UUID itemId, @RequestBody ConclusionRequest request) {
        var concluded = service.conclude(actor, new CaseReviewId(id), new ReviewItemId(itemId), request);
        var location = "/api/v1/case-reviews/" + id + "/items/" + itemId + "/conclusions";
        return ResponseEntity.created(URI.create(location))
                .body(ConclusionView.of(concluded, organisations.names(Set.of(concluded.writtenBy()), Set.of())));
    }

    @GetMapping("/{itemId}/conclusions")
    @Operation(
            operationId = "listCaseReviewConclusions",
            summary = "Every version of what was concluded",
            description = "Oldest first. For who works on the case.")
    Listing<ConclusionView> conclusions(Actor actor, @PathVariable UUID id, @PathVariable UUID itemId) {
        var versions = service.conclusions(actor, new CaseReviewId(id), new ReviewItemId(itemId));
        var names =
                organisations.names(versions.stream().map(Conclusion::writtenBy).collect(Collectors.toSet()), Set.of());
        return Listing.of(
                versions.stream().map(one -> ConclusionView.of(one, names)).toList());
    }
}
