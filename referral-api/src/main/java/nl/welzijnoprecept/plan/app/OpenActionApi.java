package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/actions")
@Tag(name = "Goals")
class OpenActionApi {
    private final OpenActionService service;
    private final Clock clock;

    OpenActionApi(OpenActionService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listOpenActions",
            summary = "What is still to be done",
            description =
                    "The open actions of the own open cases, most urgent first, with an exact total; those without a "
                            + "day last. Each case that is shown has a line in the access log.")
    Listing<OpenActionView> list(Actor actor, @ParameterObject @Valid OpenActionParameters wanted) {
        var today = DutchTime.day(clock.instant());
        var found = service.list(actor, wanted.toQuery(today));
        return new Listing<>(
                found.items().stream().map(one -> OpenActionView.of(one, today)).toList(),
                found.total(),
                OpenActionParameters.next(found.next()));
    }
}
