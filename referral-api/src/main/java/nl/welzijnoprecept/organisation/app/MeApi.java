package nl.welzijnoprecept.organisation.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.OrganisationType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Identity")
class MeApi {
    private final ProfessionalsService service;

    MeApi(ProfessionalsService service) {
        this.service = service;
    }

    /** Whoever asks, as the product knows them. */
    record Me(UUID id, String name, Role role, @Nullable MyOrganisation organisation) {}

    /** The organisation somebody acts for. */
    record MyOrganisation(
            UUID id,
            String name,
            OrganisationType type,
            @Nullable String municipality) {
        static MyOrganisation of(Organisation organisation) {
            var municipality = organisation.municipality();
            return new MyOrganisation(
                    organisation.id().value(),
                    organisation.name(),
                    organisation.type(),
                    municipality == null ? null : municipality.value());
        }
    }

    @GetMapping
    @Operation(
            operationId = "getMe",
            summary = "Who am I here",
            description = "Role and organisation of the bearer of the token.")
    Me me(Actor actor) {
        var organisation = service.organisation(actor).map(MyOrganisation::of).orElse(null);
        return new Me(actor.id().value(), actor.name(), actor.role(), organisation);
    }
}
