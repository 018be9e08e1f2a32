package nl.welzijnoprecept.oversight.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Part;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Access log")
class AccessLogApi {
    private final AccessLogService service;
    private final AccessLogViews views;

    AccessLogApi(AccessLogService service, AccessLogViews views) {
        this.service = service;
        this.views = views;
    }

    @GetMapping("/referrals/{id}/access-log")
    @Operation(
            operationId = "listAccessLog",
            summary = "Who saw or changed this file",
            description = "For the privacy officer of the organisation that handles the referral, newest first, with"
                    + " who was refused. Reading the log is in the log as well.")
    Part<AccessLogLineView> ofFile(Actor actor, @PathVariable UUID id, @ParameterObject @Valid PartParameters part) {
        return views.lines(service.ofFile(actor, id, part.toLimit(), part.toPosition()));
    }

    @GetMapping("/referrals/{id}/access-log/client-view")
    @Operation(
            operationId = "listAccessLogForClient",
            summary = "Who looked, for the client",
            description = "What the client may know: which organisation looked or changed something, in which role and"
                    + " on which day. To tell them: for the privacy officer, the case's coach and its coordinators.")
    Listing<AccessLogDayView> forClient(Actor actor, @PathVariable UUID id) {
        return Listing.of(views.days(service.forClient(actor, id)));
    }

    @GetMapping("/access-log")
    @Operation(
            operationId = "searchAccessLog",
            summary = "Who did what",
            description = "For the privacy officer: in the own organisation's files, or with professional, what one"
                    + " employee did, also in files that others keep. Newest first. A period of a year at most, but"
                    + " for one file. When from is left out: of one file all, of one employee the last year, else the"
                    + " last 31 days.")
    Part<AccessLogLineView> search(
            Actor actor,
            @ParameterObject @Valid AccessLogParameters wanted,
            @ParameterObject @Valid PartParameters part) {
        return views.lines(service.search(actor, wanted, part.toLimit(), part.toPosition()));
    }
}
