package nl.welzijnoprecept.placement.app;

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
import nl.welzijnoprecept.placement.FollowUp;
import nl.welzijnoprecept.placement.PlacementId;
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
@RequestMapping("/api/v1/referrals/{referralId}/placements/{id}/follow-ups")
@Tag(name = "Placements")
class FollowUpApi {
    private final FollowUpService service;
    private final Organisations organisations;

    FollowUpApi(FollowUpService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordFollowUp",
            summary = "Record whether the client goes on",
            description =
                    "Asked some weeks after the start and again some months after it, which ends the clock of that "
                            + "moment. A moment that has an answer is 409 with missing UNANSWERED_MOMENT; with the id of "
                            + "that answer as corrects, the new one counts. NO ends the placement that still runs, with its "
                            + "reason, and where nothing else runs there is nothing to ask later.")
    ResponseEntity<FollowUpView> record(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestBody FollowUpRequest request,
            @Nullable IdempotencyKey key) {
        var said = service.record(actor, new ReferralId(referralId), new PlacementId(id), request, key);
        return ResponseEntity.created(
                        URI.create("/api/v1/referrals/" + referralId + "/placements/" + id + "/follow-ups"))
                .body(FollowUpView.of(said, names(List.of(said))));
    }

    @GetMapping
    @Operation(operationId = "listFollowUps", summary = "Whether the client went on", description = "Oldest first.")
    Listing<FollowUpView> list(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        var said = service.list(actor, new ReferralId(referralId), new PlacementId(id));
        var names = names(said);
        return Listing.of(said.stream().map(one -> FollowUpView.of(one, names)).toList());
    }

    private Names names(List<FollowUp> said) {
        return organisations.names(said.stream().map(FollowUp::recordedBy).collect(Collectors.toSet()), Set.of());
    }
}
