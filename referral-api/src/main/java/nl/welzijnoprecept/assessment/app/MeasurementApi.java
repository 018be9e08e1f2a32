package nl.welzijnoprecept.assessment.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.assessment.MeasurementId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
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
@RequestMapping("/api/v1/referrals/{id}/measurements")
@Tag(name = "Measurements")
class MeasurementApi {
    private final MeasurementService measuring;
    private final Organisations organisations;

    MeasurementApi(MeasurementService measuring, Organisations organisations) {
        this.measuring = measuring;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "recordMeasurement",
            summary = "Record a measurement",
            description =
                    "For coach and coordinator. DJG6 and WHO5 have a result; POSITIVE_HEALTH, a conversation tool, "
                            + "has none. What a result asks of the coach is in advice. The same Idempotency-Key and body again gives the first measurement, not a second.")
    ResponseEntity<MeasurementView> record(
            Actor actor, @PathVariable UUID id, @RequestBody MeasurementRequest request, @Nullable IdempotencyKey key) {
        var taken = measuring.record(actor, new ReferralId(id), request, key);
        var location = "/api/v1/referrals/" + id + "/measurements/"
                + taken.measurement().id().value();
        return ResponseEntity.created(URI.create(location)).body(MeasurementView.of(taken, names(List.of(taken))));
    }

    @GetMapping
    @Operation(
            operationId = "listMeasurements",
            summary = "List measurements",
            description = "By the day they were taken, oldest first. For coach and coordinator.")
    Listing<MeasurementView> list(Actor actor, @PathVariable UUID id) {
        var taken = measuring.list(actor, new ReferralId(id));
        var names = names(taken);
        return Listing.of(
                taken.stream().map(one -> MeasurementView.of(one, names)).toList());
    }

    @GetMapping("/pairs")
    @Operation(
            operationId = "pairMeasurements",
            summary = "Start and end side by side",
            description = "Of each instrument the first START with the last END after it, or else the last INTERIM: "
                    + "item by item, and the total where there is one. For coach and coordinator.")
    Listing<PairView> pairs(Actor actor, @PathVariable UUID id) {
        return Listing.of(measuring.pairs(actor, new ReferralId(id)).stream()
                .map(PairView::of)
                .toList());
    }

    @GetMapping("/{measurementId}")
    @Operation(
            operationId = "getMeasurement",
            summary = "Read a measurement",
            description = "With what it comes to. For coach and coordinator.")
    MeasurementView read(Actor actor, @PathVariable UUID id, @PathVariable UUID measurementId) {
        var taken = measuring.read(actor, new ReferralId(id), new MeasurementId(measurementId));
        return MeasurementView.of(taken, names(List.of(taken)));
    }

    private Names names(List<Taken> taken) {
        var people = taken.stream().map(one -> one.measurement().recordedBy()).collect(Collectors.toSet());
        return organisations.names(people, Set.of());
    }
}
