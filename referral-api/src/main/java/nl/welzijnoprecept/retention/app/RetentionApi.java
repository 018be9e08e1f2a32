package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
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
@RequestMapping("/api/v1")
@Tag(name = "Retention")
class RetentionApi {
    private final RetentionService service;
    private final Organisations organisations;

    RetentionApi(RetentionService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
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
    Listing<ReviewView> reviews(Actor actor, @ParameterObject @Valid ReviewParameters wanted) {
        var part = service.reviews(actor, wanted);
        return new Listing<>(
                part.items().stream().map(ReviewView::of).toList(),
                part.total(),
                part.more() ? ReviewParameters.cursor(part.items().getLast()) : null);
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
            description = "Newest first: what kinds, how many lines, when, by whom, on what ground; about nobody.")
    Listing<ReceiptView> receipts(Actor actor, @ParameterObject @Valid ListParameters wanted) {
        var part = service.receipts(actor, wanted.toLast(), wanted.toLimit());
        var people = part.items().stream()
                .map(ErasureReceipt::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = organisations.names(people, Set.of());
        return new Listing<>(
                part.items().stream()
                        .map(receipt -> ReceiptView.of(receipt, names))
                        .toList(),
                part.total(),
                ListParameters.next(part, ErasureReceipt::id));
    }
}
