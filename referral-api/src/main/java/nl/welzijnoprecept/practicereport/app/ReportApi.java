package nl.welzijnoprecept.practicereport.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.web.AsCsv;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/practice-report")
@Tag(name = "Practice report")
class ReportApi {
    private final ReportService service;

    ReportApi(ReportService service) {
        this.service = service;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, AsCsv.TEXT_CSV})
    @Operation(
            operationId = "getPracticeReport",
            summary = "What became of the practice's referrals",
            description =
                    "Of the own practice, of those submitted in these months; as JSON or, with Accept: text/csv, as rows. The"
                            + " practice knows who they are, so small numbers are shown. Of clients who do not let it hear back, no more"
                            + " is counted than that they were referred. Of files that were destroyed nothing is counted. A restricted"
                            + " file counts for who referred it only. Days are calendar days, from the referral.")
    ReportView report(Actor actor, @ParameterObject ReportParameters wanted) {
        return service.report(actor, wanted.toPeriod());
    }
}
