package nl.welzijnoprecept.conversation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.web.Listing;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/appointments")
@Tag(name = "Appointments")
class AgendaApi {
    private final AgendaService service;

    AgendaApi(AgendaService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(
            operationId = "listOwnAppointments",
            summary = "The own agenda",
            description =
                    "For a coach: the appointments of the own cases on these days, the earliest first, whoever made them and"
                            + " whatever became of them, but for those that another one took the place of. Each case that is shown has"
                            + " a line in the access log.")
    Listing<AgendaItemView> list(Actor actor, @ParameterObject @Valid AgendaParameters days) {
        return Listing.of(
                service.list(actor, days).stream().map(AgendaItemView::of).toList());
    }
}
