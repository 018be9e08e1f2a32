package nl.welzijnoprecept.assignment.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Revision;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/professionals/{id}/profile")
@Tag(name = "Professionals")
class ProfileApi {
    private final ProfileService service;
    private final Clock clock;

    ProfileApi(ProfileService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "getCoachProfile",
            summary = "What a coach is good at",
            description = "Of a coach of the own team; where nobody said anything, what is taken for granted.")
    ResponseEntity<ProfileView> read(Actor actor, @PathVariable UUID id) {
        var profile = service.read(actor, new ProfessionalId(id));
        return Revision.ok(profile.revision(), ProfileView.of(profile, DutchTime.day(clock.instant())));
    }

    @PutMapping
    @Operation(
            operationId = "setCoachProfile",
            summary = "Say what a coach is good at",
            description = "All of it; what is left out is taken back. By the coach, or by a coordinator of the team.")
    ResponseEntity<ProfileView> save(
            Actor actor, @PathVariable UUID id, @RequestBody ProfileRequest request, ExpectedRevision expected) {
        var profile = service.save(actor, new ProfessionalId(id), request, expected.value());
        return Revision.ok(profile.revision(), ProfileView.of(profile, DutchTime.day(clock.instant())));
    }
}
