package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalReview;
import nl.welzijnoprecept.plan.ReviewId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
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
@RequestMapping("/api/v1/referrals/{id}/goals/{goalId}/reviews")
@Tag(name = "Goals")
class GoalReviewApi {
    private final GoalProgressService progressing;
    private final Organisations organisations;

    GoalReviewApi(GoalProgressService progressing, Organisations organisations) {
        this.progressing = progressing;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "reviewGoal",
            summary = "Ask about a goal again",
            description = "What the client says of it, by what would satisfy them (satisfiedWhen of the goal). "
                    + "For coach and coordinator. "
                    + "The same Idempotency-Key and body again gives the first review, not a second.")
    ResponseEntity<GoalReviewView> record(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @RequestBody GoalReviewRequest request,
            @Nullable IdempotencyKey key) {
        var review = progressing.review(actor, new ReferralId(id), new GoalId(goalId), request, key);
        var location = "/api/v1/referrals/" + id + "/goals/" + goalId + "/reviews/"
                + review.id().value();
        return ResponseEntity.created(URI.create(location)).body(GoalReviewView.of(review, names(List.of(review))));
    }

    @GetMapping
    @Operation(
            operationId = "listGoalReviews",
            summary = "What the client said of a goal",
            description = "Oldest first. For coach and coordinator.")
    Listing<GoalReviewView> list(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId) {
        var reviews = progressing.reviews(actor, new ReferralId(id), new GoalId(goalId));
        var names = names(reviews);
        return Listing.of(
                reviews.stream().map(review -> GoalReviewView.of(review, names)).toList());
    }

    @GetMapping("/{reviewId}")
    @Operation(operationId = "getGoalReview", summary = "Read one answer", description = "For coach and coordinator.")
    GoalReviewView read(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId, @PathVariable UUID reviewId) {
        var review = progressing.read(actor, new ReferralId(id), new GoalId(goalId), new ReviewId(reviewId));
        return GoalReviewView.of(review, names(List.of(review)));
    }

    private Names names(List<GoalReview> reviews) {
        var people = reviews.stream().map(GoalReview::recordedBy).collect(Collectors.toSet());
        return organisations.names(people, Set.of());
    }
}
