package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.AccessGrant;
import nl.welzijnoprecept.referral.AccessGrantId;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/access-grants")
@Tag(name = "Access grants")
class AccessGrantApi {
    private final AccessGrantService service;
    private final Organisations organisations;

    AccessGrantApi(AccessGrantService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "stateReason",
            summary = "Look into a colleague's file for a reason",
            description = "For a coach of the organisation that handles it: reading one file for a while. Whose case it"
                    + " is hears of it at once, and the access log says so. The file is told by its id, its reference,"
                    + " or the whole family name and the birth date; where that is not clear: 404."
                    + " The same Idempotency-Key and body again gives the first access, not a second.")
    ResponseEntity<AccessGrantView> state(
            Actor actor, @RequestBody AccessGrantRequest request, @Nullable IdempotencyKey key) {
        var grant = service.state(actor, request, key);
        return ResponseEntity.created(
                        URI.create("/api/v1/access-grants/" + grant.id().value()))
                .body(AccessGrantView.of(grant, names(List.of(grant))));
    }

    @GetMapping
    @Operation(
            operationId = "listAccessGrants",
            summary = "Access for stated reasons",
            description = "One's own, and those to own cases (a coordinator: of the organisation), newest first; what"
                    + " ended longer than 30 days ago is in the access log.")
    Listing<AccessGrantView> list(Actor actor, @ParameterObject @Valid ListParameters wanted) {
        var last = wanted.toLast();
        var part = service.list(actor, last == null ? null : new AccessGrantId(last), wanted.toLimit());
        var names = names(part.items());
        return new Listing<>(
                part.items().stream()
                        .map(grant -> AccessGrantView.of(grant, names))
                        .toList(),
                part.total(),
                ListParameters.next(part, grant -> grant.id().value()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getAccessGrant",
            summary = "Read one access for a stated reason",
            description = "By who stated the reason, and by whose case it is.")
    AccessGrantView read(Actor actor, @PathVariable UUID id) {
        var grant = service.read(actor, new AccessGrantId(id));
        return AccessGrantView.of(grant, names(List.of(grant)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "endAccessGrant",
            summary = "End access before its time",
            description = "By whose case it is, a coordinator, or who stated the reason. It stays in the list.")
    void end(Actor actor, @PathVariable UUID id) {
        service.end(actor, new AccessGrantId(id));
    }

    private Names names(List<AccessGrant> grants) {
        var people = new HashSet<ProfessionalId>();
        for (var grant : grants) {
            people.add(grant.reader());
            if (grant.ending() != null) {
                people.add(grant.ending().by());
            }
        }
        return organisations.names(people, Set.of());
    }
}
