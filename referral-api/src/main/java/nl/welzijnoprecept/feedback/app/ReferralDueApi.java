package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.feedback.DismissalReason;
import nl.welzijnoprecept.feedback.FeedbackDueId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
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
@RequestMapping("/api/v1/referrals/{referralId}/feedback-due")
@Tag(name = "Feedback")
class ReferralDueApi {
    private final DueService service;
    private final Clock clock;

    ReferralDueApi(DueService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** Why the referrer need not be told. */
    record DismissalRequest(@NotNull DismissalReason reasonCode) {}

    @GetMapping
    @Operation(
            operationId = "listFeedbackDueOfReferral",
            summary = "What the referrer is to hear",
            description = "Oldest first, also what was told, dismissed, undone, overtaken or silenced.")
    Listing<DueView> list(Actor actor, @PathVariable UUID referralId) {
        var found = service.of(actor, new ReferralId(referralId));
        return Listing.of(found.lines().stream()
                .map(due -> DueView.of(due, found.referral(), today()))
                .toList());
    }

    @PostMapping("/{id}/dismissal")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "dismissFeedbackDue",
            summary = "Say why the referrer need not be told",
            description = "The clock that waits for it ends, unless something else is owed by the same one. "
                    + "Counts once: a second time gives the first dismissal.")
    ResponseEntity<DueView> dismiss(
            Actor actor, @PathVariable UUID referralId, @PathVariable UUID id, @RequestBody DismissalRequest request) {
        var found = service.dismiss(actor, new ReferralId(referralId), new FeedbackDueId(id), request.reasonCode());
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + referralId + "/feedback-due"))
                .body(DueView.of(found.lines().getFirst(), found.referral(), today()));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
