package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.organisation.ServedArea;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.web.Listing;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/administration/areas")
@Tag(name = "Administration")
class AreaApi {
    private final AreaService service;

    AreaApi(AreaService service) {
        this.service = service;
    }

    /** A municipality, and who serves it. */
    record AreaView(
            String municipality,
            String name,

            @Schema(description = "By name. The first takes every new referral; where there is none, they are refused.")
            List<Server> servedBy) {
        static AreaView of(ServedArea area) {
            var by = area.by().stream()
                    .map(each -> new Server(each.id().value(), each.name()))
                    .toList();
            return new AreaView(area.municipality().value(), area.name(), by);
        }
    }

    /** A welfare organisation that serves an area. */
    record Server(UUID id, String name) {}

    @GetMapping
    @Operation(
            operationId = "listAreas",
            summary = "Which welfare organisation serves which municipality",
            description = "Every municipality by name, also those that nobody serves.")
    Listing<AreaView> list(Actor actor) {
        return Listing.of(service.list(actor).stream().map(AreaView::of).toList());
    }

    @PutMapping("/{municipality}/organisations/{organisationId}")
    @Operation(
            operationId = "addArea",
            summary = "Have an organisation serve a municipality",
            description = "Counts for the next referral.")
    AreaView add(Actor actor, @PathVariable String municipality, @PathVariable UUID organisationId) {
        return AreaView.of(service.add(actor, code(municipality), new OrganisationId(organisationId)));
    }

    @DeleteMapping("/{municipality}/organisations/{organisationId}")
    @Operation(
            operationId = "removeArea",
            summary = "No longer have an organisation serve a municipality",
            description = "What it handles stays with it. Where nobody is left, new referrals are refused.")
    AreaView remove(Actor actor, @PathVariable String municipality, @PathVariable UUID organisationId) {
        return AreaView.of(service.remove(actor, code(municipality), new OrganisationId(organisationId)));
    }

    static MunicipalityCode code(String text) {
        if (!text.matches(MunicipalityCode.SHAPE)) {
            throw new NotFound();
        }
        return new MunicipalityCode(text);
    }
}
