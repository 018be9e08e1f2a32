package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.web.AsCsv;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activities/export")
@Tag(name = "Activities")
class ActivityExportApi {
    private final ActivityService service;

    ActivityExportApi(ActivityService service) {
        this.service = service;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, AsCsv.TEXT_CSV})
    @Operation(
            operationId = "exportActivities",
            summary = "Take the directory elsewhere",
            description = "As HSDS 3 (Open Referral) or as CSV, also what is over. For anybody who is logged in. "
                    + "What comes out can be imported again.")
    ActivityExport export(Actor actor, @ParameterObject @Valid ExportParameters wanted) {
        var municipality = wanted.toMunicipality();
        return new ActivityExport(
                service.part(municipality, null),
                part -> service.part(municipality, part.getLast().activity()));
    }
}
