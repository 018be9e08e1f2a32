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
import nl.welzijnoprecept.plan.Strength;
import nl.welzijnoprecept.plan.StrengthId;
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
@RequestMapping("/api/v1/referrals/{id}/strengths")
@Tag(name = "Strengths")
class StrengthApi {
    private final StrengthService building;
    private final Organisations organisations;

    StrengthApi(StrengthService building, Organisations organisations) {
        this.building = building;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordStrength",
            summary = "Record a strength",
            description = "What the client can build on, by area of life, in an open case. For coach and coordinator. "
                    + "The same Idempotency-Key and body again gives the first strength, not a second.")
    ResponseEntity<StrengthView> record(
            Actor actor, @PathVariable UUID id, @RequestBody StrengthRequest request, @Nullable IdempotencyKey key) {
        var strength = building.record(actor, new ReferralId(id), request, key);
        var location = "/api/v1/referrals/" + id + "/strengths/" + strength.id().value();
        return ResponseEntity.created(URI.create(location)).body(StrengthView.of(strength, names(List.of(strength))));
    }

    @GetMapping
    @Operation(
            operationId = "listStrengths",
            summary = "List strengths",
            description = "Oldest first. For coach and coordinator.")
    Listing<StrengthView> list(Actor actor, @PathVariable UUID id) {
        var strengths = building.list(actor, new ReferralId(id));
        var names = names(strengths);
        return Listing.of(strengths.stream()
                .map(strength -> StrengthView.of(strength, names))
                .toList());
    }

    @GetMapping("/{strengthId}")
    @Operation(operationId = "getStrength", summary = "Read a strength", description = "For coach and coordinator.")
    StrengthView read(Actor actor, @PathVariable UUID id, @PathVariable UUID strengthId) {
        var strength = building.read(actor, new ReferralId(id), new StrengthId(strengthId));
        return StrengthView.of(strength, names(List.of(strength)));
    }

    private Names names(List<Strength> strengths) {
        var people = strengths.stream().map(Strength::recordedBy).collect(Collectors.toSet());
        return organisations.names(people, Set.of());
    }
}
