package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.placement.Attendance;
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
@RequestMapping("/api/v1/referrals/{referralId}/placements/{id}/attendance")
@Tag(name = "Placements")
class AttendanceApi {
    private final AttendanceService service;
    private final Organisations organisations;

    AttendanceApi(AttendanceService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordAttendance",
            summary = "Record who came",
            description = "One line for a day; a second one of the same day corrects it, and the first stays. Who was "
                    + "expected and comes has started on that day.")
    ResponseEntity<AttendanceView> record(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestBody AttendanceRequest request,
            @Nullable IdempotencyKey key) {
        var day = service.record(actor, new ReferralId(referralId), new PlacementId(id), request, key);
        return ResponseEntity.created(
                        URI.create("/api/v1/referrals/" + referralId + "/placements/" + id + "/attendance"))
                .body(AttendanceView.of(day, names(day)));
    }

    @GetMapping
    @Operation(
            operationId = "listAttendance",
            summary = "Who came",
            description = "By day, oldest first; each with what was said before.")
    Listing<AttendanceView> list(Actor actor, @PathVariable UUID referralId, @PathVariable UUID id) {
        var lines = service.list(actor, new ReferralId(referralId), new PlacementId(id));
        var names = names(lines);
        return Listing.of(
                lines.stream()
                        .collect(Collectors.groupingBy(Attendance::day, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(day -> AttendanceView.of(day, names))
                        .toList());
    }

    private Names names(List<Attendance> lines) {
        return organisations.names(lines.stream().map(Attendance::recordedBy).collect(Collectors.toSet()), Set.of());
    }
}
