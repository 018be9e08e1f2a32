package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.organisation.OrganisationField;
import nl.welzijnoprecept.organisation.OrganisationQuery;
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
@RequestMapping("/api/v1/administration/organisations")
@Tag(name = "Administration")
class OrganisationApi {
    private final OrganisationService service;

    OrganisationApi(OrganisationService service) {
        this.service = service;
    }

    /** An organisation, with what depends on it: while anything does, it keeps its type and takes part. */
    record OrganisationDetail(
            OrganisationView organisation,
            @Schema(description = "Who work there now.") long people,

            @Schema(description = "Open cases that it handles or sent, activities that it offers and who is in them.")
            long work,

            @Schema(description = "Municipalities that it serves.")
            long areas) {
        static OrganisationDetail of(OrganisationService.Kept kept) {
            var dependents = kept.dependents();
            return new OrganisationDetail(
                    OrganisationView.of(kept.organisation()),
                    dependents.people(),
                    dependents.work(),
                    dependents.areas());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listOrganisations",
            summary = "Every organisation that takes part",
            description = "By name, also what no longer takes part.")
    Listing<OrganisationView> list(Actor actor, @ParameterObject @Valid OrganisationParameters wanted) {
        return found(actor, wanted.toQuery(null));
    }

    @PostMapping("/search")
    @Operation(
            operationId = "searchOrganisations",
            summary = "The same, by words in the name",
            description = "A POST, as for people.")
    Listing<OrganisationView> search(Actor actor, @RequestBody OrganisationSearch wanted) {
        return found(actor, wanted.others().toQuery(wanted.text()));
    }

    Listing<OrganisationView> found(Actor actor, OrganisationQuery query) {
        var found = service.list(actor, query);
        var items = found.items().stream().map(OrganisationView::of).toList();
        return new Listing<>(
                items,
                found.total(),
                found.more() ? Cursors.encode(items.getLast().id()) : null);
    }

    @PostMapping
    @Operation(
            operationId = "addOrganisation",
            summary = "Add an organisation",
            description = "People can be added to it from then on.")
    ResponseEntity<OrganisationDetail> add(Actor actor, @RequestBody OrganisationRequest request) {
        var kept = service.add(actor, request);
        var view = OrganisationView.of(kept.organisation());
        return ResponseEntity.created(URI.create("/api/v1/administration/organisations/" + view.id()))
                .eTag(Revision.eTag(view.revision()))
                .body(OrganisationDetail.of(kept));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    ResponseEntity<OrganisationDetail> read(Actor actor, @PathVariable UUID id) {
        return answer(service.read(actor, new OrganisationId(id)));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change, end or have back an organisation",
            description =
                    "It is ended, or gets another type, only when nobody works there, it serves nobody and nothing is"
                            + " open: the answer tells how many there are.")
    ResponseEntity<OrganisationDetail> change(
            Actor actor, @PathVariable UUID id, @RequestBody OrganisationRequest request, ExpectedRevision expected) {
        return answer(service.change(actor, new OrganisationId(id), request, expected.value()));
    }

    @GetMapping("/{id}/changes")
    @Operation(
            operationId = "listOrganisationChanges",
            summary = "Who changed what about an organisation",
            description = "Newest first.")
    Listing<FieldChangeView<OrganisationField>> changes(Actor actor, @PathVariable UUID id) {
        return Listing.of(service.changes(actor, new OrganisationId(id)).stream()
                .map(FieldChangeView::of)
                .toList());
    }

    private static ResponseEntity<OrganisationDetail> answer(OrganisationService.Kept kept) {
        return Revision.ok(kept.organisation().revision(), OrganisationDetail.of(kept));
    }
}
