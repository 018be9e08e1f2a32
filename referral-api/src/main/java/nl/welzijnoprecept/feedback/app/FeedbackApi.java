package nl.welzijnoprecept.feedback.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.feedback.FeedbackId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
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
@RequestMapping("/api/v1/referrals/{referralId}/feedback")
@Tag(name = "Feedback")
class FeedbackApi {
    private final SendService sending;
    private final FeedbackService service;
    private final FeedbackViews views;

    FeedbackApi(SendService sending, FeedbackService service, FeedbackViews views) {
        this.sending = sending;
        this.service = service;
        this.views = views;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "sendFeedback",
            summary = "Tell the referrer",
            description =
                    "Only when the client's permission covers FEEDBACK. What was to be told counts as told when there are words, at the"
                            + " levels SUMMARY and LETTER, and when it is so: CLOSED before the end, or UNREACHED of whom nobody"
                            + " sought in vain, settles nothing. "
                            + "The same Idempotency-Key and body again gives the first feedback, not a second.")
    ResponseEntity<FeedbackView> send(
            Actor actor,
            @PathVariable UUID referralId,
            @RequestBody FeedbackRequest request,
            @Nullable IdempotencyKey key) {
        return created(actor, sending.send(actor, new ReferralId(referralId), request, key));
    }

    @GetMapping
    @Operation(
            operationId = "listFeedback",
            summary = "What the referrer heard back",
            description =
                    "Oldest first. At level STATUS, and once the permission has ended, a referrer sees the moments, not the"
                            + " messages.")
    Listing<FeedbackView> list(Actor actor, @PathVariable UUID referralId) {
        return Listing.of(views.of(actor, service.list(actor, new ReferralId(referralId))));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getFeedback",
            summary = "Read one feedback",
            description =
                    "At level STATUS, and once the permission has ended, a referrer sees the moment, not the message.")
    FeedbackView read(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        return views.of(actor, service.read(actor, new ReferralId(referralId), new FeedbackId(id)));
    }

    @PostMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "acknowledgeFeedback",
            summary = "Say that it was read",
            description = "By somebody of the practice. Counts once: a second time gives the first acknowledgement.")
    ResponseEntity<FeedbackView> acknowledge(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        return created(actor, service.acknowledge(actor, new ReferralId(referralId), new FeedbackId(id)));
    }

    private ResponseEntity<FeedbackView> created(Actor actor, Told told) {
        var location = "/api/v1/referrals/" + told.referral().id().value() + "/feedback/"
                + told.feedback().id().value();
        return ResponseEntity.created(URI.create(location)).body(views.of(actor, told));
    }
}
