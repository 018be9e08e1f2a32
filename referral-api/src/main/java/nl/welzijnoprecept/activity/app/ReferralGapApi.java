package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
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
@RequestMapping("/api/v1/referrals/{id}/gaps")
@Tag(name = "Activities")
class ReferralGapApi {
    private final GapService service;

    ReferralGapApi(GapService service) {
        this.service = service;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordGap",
            summary = "Record what was wanted and not there",
            description = "In an open referral, for coach and coordinator. "
                    + "The same Idempotency-Key and body again gives the first one.")
    ResponseEntity<GapView> record(
            Actor actor, @PathVariable UUID id, @RequestBody GapRequest request, @Nullable IdempotencyKey key) {
        var gap = service.record(actor, new ReferralId(id), request, key);
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + id + "/gaps"))
                .body(GapView.of(gap));
    }

    @GetMapping
    @Operation(
            operationId = "listGapsOfReferral",
            summary = "List what was wanted and not there",
            description = "Oldest first. For coach and coordinator.")
    Listing<GapView> list(Actor actor, @PathVariable UUID id) {
        return Listing.of(service.list(actor, new ReferralId(id)).stream()
                .map(GapView::of)
                .toList());
    }
}
