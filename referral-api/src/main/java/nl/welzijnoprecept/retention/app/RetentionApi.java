package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.app.RetentionBodies.PolicyView;
import nl.welzijnoprecept.retention.app.RetentionBodies.PostponementRequest;
import nl.welzijnoprecept.retention.app.RetentionBodies.PostponementView;
import nl.welzijnoprecept.retention.app.RetentionBodies.ReceiptView;
import nl.welzijnoprecept.retention.app.RetentionBodies.ReviewView;
import nl.welzijnoprecept.web.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Retention")
class RetentionApi {
    private static final int MOST_WEEKS = 104;

    private final RetentionService service;

    RetentionApi(RetentionService service) {
        this.service = service;
    }

    @GetMapping("/retention/policies")
    @Operation(
            operationId = "listRetentionPolicies",
            summary = "How long what is kept",
            description = "Of the own organisation, in months after a case was closed.")
    Listing<PolicyView> policies(Actor actor) {
        return Listing.of(service.policies(actor).entrySet().stream()
                .map(policy -> new PolicyView(policy.getKey(), policy.getValue()))
                .toList());
    }

    @GetMapping("/retention/reviews")
    @Operation(
            operationId = "listRetentionReviews",
            summary = "What will be destroyed",
            description = "Whose term ends within so many weeks, the soonest first: without names or content.")
    Listing<ReviewView> reviews(
            Actor actor, @RequestParam(defaultValue = "8") @Parameter(description = "At most 104.") int weeks) {
        if (weeks < 0 || weeks > MOST_WEEKS) {
            throw new InvalidInput("weeks", "OUT_OF_RANGE");
        }
        return Listing.of(
                service.reviews(actor, weeks).stream().map(ReviewView::of).toList());
    }

    @PostMapping("/referrals/{id}/retention-postponement")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "postponeDestruction", summary = "Keep a file beyond its term")
    ResponseEntity<PostponementView> postpone(
            Actor actor, @PathVariable UUID id, @RequestBody PostponementRequest request) {
        service.postpone(actor, new ReferralId(id), request);
        return ResponseEntity.created(URI.create("/api/v1/retention/reviews"))
                .body(new PostponementView(id, request.until(), request.reason()));
    }

    @DeleteMapping("/referrals/{id}/retention-postponement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "releaseForDestruction", summary = "Let a file go that was postponed")
    void release(Actor actor, @PathVariable UUID id) {
        service.release(actor, new ReferralId(id));
    }

    @GetMapping("/erasure-receipts")
    @Operation(
            operationId = "listErasureReceipts",
            summary = "What was destroyed",
            description =
                    "The newest thousand receipts: what kinds, how many lines, when, by whom, on what ground; about nobody.")
    Listing<ReceiptView> receipts(Actor actor) {
        return Listing.of(service.receipts(actor).stream().map(ReceiptView::of).toList());
    }
}
