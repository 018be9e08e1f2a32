package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.organisation.StaffField;
import nl.welzijnoprecept.organisation.StaffQuery;
import nl.welzijnoprecept.web.Cursors;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/administration/professionals")
@Tag(name = "Administration")
class StaffApi {
    private final StaffService service;

    StaffApi(StaffService service) {
        this.service = service;
    }

    /** Somebody, with what is still open. */
    record StaffDetail(
            StaffView professional,

            @Schema(description = "Open cases that they coach: a coordinator gives these to others.")
            long openCases) {}

    @GetMapping
    @Operation(
            operationId = "listStaff",
            summary = "Everybody who works with the product",
            description = "By name, also whoever left.")
    Listing<StaffView> list(Actor actor, @ParameterObject @Valid StaffParameters wanted) {
        return found(actor, wanted.toQuery(null));
    }

    @PostMapping("/search")
    @Operation(
            operationId = "searchStaff",
            summary = "The same, by words",
            description = "A POST, so that no name is in an address.")
    Listing<StaffView> search(Actor actor, @RequestBody StaffSearch wanted) {
        return found(actor, wanted.others().toQuery(wanted.text()));
    }

    Listing<StaffView> found(Actor actor, StaffQuery query) {
        var found = service.list(actor, query);
        var items = found.items().stream().map(StaffView::of).toList();
        return new Listing<>(
                items,
                found.total(),
                found.more() ? Cursors.encode(items.getLast().id()) : null);
    }

    @PostMapping
    @Operation(operationId = "addStaff", summary = "Add somebody", description = "Who can sign in from then on.")
    ResponseEntity<StaffDetail> add(Actor actor, @RequestBody StaffRequest request) {
        var kept = service.add(actor, request);
        var view = StaffView.of(kept.person());
        return ResponseEntity.created(URI.create("/api/v1/administration/professionals/" + view.id()))
                .eTag(Revision.eTag(view.revision()))
                .body(new StaffDetail(view, 0));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getStaff", summary = "Somebody who works with the product")
    ResponseEntity<StaffDetail> read(Actor actor, @PathVariable UUID id) {
        return answer(service.read(actor, new ProfessionalId(id)));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeStaff",
            summary = "Change, end or have back somebody",
            description = "Counts from the next request on. Cases stay with who is ended until a coordinator gives them"
                    + " to others: the answer tells how many. Of oneself, name alone can be changed.")
    ResponseEntity<StaffDetail> change(
            Actor actor, @PathVariable UUID id, @RequestBody StaffRequest request, ExpectedRevision expected) {
        return answer(service.change(actor, new ProfessionalId(id), request, expected.value()));
    }

    @GetMapping("/{id}/changes")
    @Operation(
            operationId = "listStaffChanges",
            summary = "Who changed what about somebody",
            description = "Newest first.")
    Listing<FieldChangeView<StaffField>> changes(Actor actor, @PathVariable UUID id) {
        return Listing.of(service.changes(actor, new ProfessionalId(id)).stream()
                .map(FieldChangeView::of)
                .toList());
    }

    private static ResponseEntity<StaffDetail> answer(StaffService.Kept kept) {
        return Revision.ok(kept.person().revision(), new StaffDetail(StaffView.of(kept.person()), kept.openCases()));
    }
}
