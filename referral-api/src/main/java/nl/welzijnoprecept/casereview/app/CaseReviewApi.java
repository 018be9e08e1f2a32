package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casereview.CaseReview;
import nl.welzijnoprecept.casereview.CaseReviewId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/case-reviews")
@Tag(name = "Case reviews")
class CaseReviewApi {
    private final CaseReviewService service;
    private final ReviewReadService reading;
    private final Organisations organisations;
    private final Clock clock;

    CaseReviewApi(CaseReviewService service, ReviewReadService reading, Organisations organisations, Clock clock) {
        this.service = service;
        this.reading = reading;
        this.organisations = organisations;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "planCaseReview",
            summary = "Plan a case review",
            description =
                    "A meeting in which cases of the team are talked over (casuïstiekoverleg). The chair sits there. For coach and"
                            + " coordinator. The same Idempotency-Key and body again gives the first meeting, not a second.")
    ResponseEntity<CaseReviewView> plan(
            Actor actor, @RequestBody CaseReviewRequest request, @Nullable IdempotencyKey key) {
        return created(service.plan(actor, request, key));
    }

    @GetMapping
    @Operation(
            operationId = "listCaseReviews",
            summary = "List case reviews",
            description =
                    "Those of the own team, and those of other organisations that one is asked to, until thirty days after them."
                            + " What is planned last comes first. For coach, coordinator, referrer and provider.")
    Listing<CaseReviewLine> list(Actor actor, @ParameterObject @Valid CaseReviewParameters wanted) {
        var part = reading.list(actor, wanted.after(), wanted.toLimit());
        var names = organisations.names(
                part.items().stream().map(CaseReview::chair).collect(Collectors.toSet()),
                part.items().stream().map(CaseReview::host).collect(Collectors.toSet()));
        var last = part.more() ? part.items().getLast() : null;
        return new Listing<>(
                part.items().stream().map(one -> CaseReviewLine.of(one, names)).toList(),
                part.total(),
                last == null ? null : Cursors.encode(last.plannedAt(), last.id().value()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getCaseReview",
            summary = "Read a case review",
            description =
                    "Whoever works on a case reads all of its item. Everybody else at the table reads what is shared with them and"
                            + " the agreements that are theirs: people of other organisations until thirty days after it, and only as"
                            + " long as the client permits it. Each case that is shown has a line in the access log.")
    ResponseEntity<CaseReviewView> read(Actor actor, @PathVariable UUID id) {
        return ok(reading.open(actor, new CaseReviewId(id)));
    }

    @PutMapping("/{id}")
    @CanConflict("missing")
    @Operation(
            operationId = "changeCaseReview",
            summary = "Plan a case review anew",
            description =
                    "As long as it is planned. For the coordinator, the chair and the coach who planned it. If-Match carries the ETag"
                            + " of the meeting that was read.")
    ResponseEntity<CaseReviewView> change(
            Actor actor, @PathVariable UUID id, @RequestBody CaseReviewRequest request, ExpectedRevision expected) {
        return ok(service.change(actor, new CaseReviewId(id), request, expected.value()));
    }

    @PostMapping("/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("allowedSteps or missing")
    @Operation(
            operationId = "takeCaseReviewStep",
            summary = "Say that it was held, or is not to be",
            description =
                    "HOLD from the day it is planned on. Of a meeting that was called off, nothing is shared any more. For the"
                            + " coordinator, the chair and the coach who planned it.")
    ResponseEntity<CaseReviewView> take(
            Actor actor, @PathVariable UUID id, @RequestBody ReviewStepRequest request, ExpectedRevision expected) {
        return created(service.take(actor, new CaseReviewId(id), request.step(), expected.value()));
    }

    private ResponseEntity<CaseReviewView> created(Opened opened) {
        var review = opened.review();
        return ResponseEntity.created(
                        URI.create("/api/v1/case-reviews/" + review.id().value()))
                .eTag(Revision.eTag(review.revision()))
                .body(view(opened));
    }

    private ResponseEntity<CaseReviewView> ok(Opened opened) {
        return Revision.ok(opened.review().revision(), view(opened));
    }

    CaseReviewView view(Opened opened) {
        return CaseReviewView.of(opened, names(opened), DutchTime.day(clock.instant()));
    }

    private Names names(Opened opened) {
        return organisations.names(opened.people(), Set.of(opened.review().host()));
    }
}
