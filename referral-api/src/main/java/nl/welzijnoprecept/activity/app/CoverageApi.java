package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activities/coverage")
@Tag(name = "Activities")
class CoverageApi {
    private final CoverageService service;

    CoverageApi(CoverageService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "listCoverage",
            summary = "What there is, by dimension and district",
            description = "Each dimension with each district of the municipality, also where there is nothing. For "
                    + "anybody who is logged in; what was wanted and not there is counted for coordinators.")
    Listing<CoverageView> list(Actor actor, @ParameterObject @Valid CoverageParameters wanted) {
        return Listing.of(service.of(actor, new MunicipalityCode(wanted.municipality())));
    }
}
