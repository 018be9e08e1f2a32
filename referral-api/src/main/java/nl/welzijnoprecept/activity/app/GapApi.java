package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.ActivityGapId;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activity-gaps")
@Tag(name = "Activities")
class GapApi {
    private final GapService service;

    GapApi(GapService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "listGaps",
            summary = "What was wanted and not there",
            description =
                    "Newest first, of all that the own organisation handles, without whose it is. For coordinators.")
    Listing<GapView> list(Actor actor, @ParameterObject @Valid GapListParameters wanted) {
        var part = service.register(actor, wanted.toQuery());
        return new Listing<>(
                part.items().stream().map(GapView::of).toList(),
                part.total(),
                ListParameters.next(part, gap -> gap.id().value()));
    }

    @PostMapping("/{id}/closure")
    @CanConflict("allowedSteps")
    @Operation(operationId = "closeGap", summary = "Say that something came", description = "For coordinators, once.")
    GapView close(Actor actor, @PathVariable UUID id, @RequestBody GapClosure request) {
        return GapView.of(service.close(actor, new ActivityGapId(id), new ActivityId(request.activityId())));
    }
}
