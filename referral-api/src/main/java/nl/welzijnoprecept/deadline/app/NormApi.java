package nl.welzijnoprecept.deadline.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.web.Listing;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/norms")
@Tag(name = "Norms")
class NormApi {
    private final NormService service;

    NormApi(NormService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "listNorms",
            summary = "The clocks of a case, and how long each may take",
            description = "Of the own organisation: what starts each, what ends it, whose turn it is when time is up.")
    Listing<NormView> list(Actor actor) {
        var norms = service.norms(actor);
        return Listing.of(Arrays.stream(DeadlineKind.values())
                .filter(DeadlineKind::hasNorm)
                .map(kind -> NormView.of(kind, norms))
                .toList());
    }

    @PutMapping("/{kind}")
    @Operation(
            operationId = "setNorm",
            summary = "Set a norm of the own organisation",
            description =
                    "The clocks of open cases are counted anew from the day they started; what pauses gave stays.")
    Counted set(Actor actor, @PathVariable DeadlineKind kind, @RequestBody NormRequest request) {
        service.set(actor, kind, request.toNorm());
        return new Counted(service.countAnew(actor));
    }

    @DeleteMapping("/{kind}")
    @Operation(operationId = "resetNorm", summary = "Go back to the norm that the product has")
    Counted reset(Actor actor, @PathVariable DeadlineKind kind) {
        service.set(actor, kind, null);
        return new Counted(service.countAnew(actor));
    }
}
