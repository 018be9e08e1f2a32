package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/professionals")
@Tag(name = "Professionals")
class ProfessionalsApi {
    private final ProfessionalsService service;

    ProfessionalsApi(ProfessionalsService service) {
        this.service = service;
    }

    /** A colleague. */
    record Colleague(UUID id, String name, Role role) {}

    @GetMapping
    @Operation(
            operationId = "listProfessionals",
            summary = "Colleagues",
            description = "Active professionals of the own organisation, by name; of one role when asked.")
    Listing<Colleague> list(Actor actor, @RequestParam(required = false) @Nullable Role role) {
        return Listing.of(service.colleagues(actor, role).stream()
                .map(colleague -> new Colleague(colleague.id().value(), colleague.name(), colleague.role()))
                .toList());
    }
}
