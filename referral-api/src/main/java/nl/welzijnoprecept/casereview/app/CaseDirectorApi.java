package nl.welzijnoprecept.casereview.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casereview.CaseDirector;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
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
@RequestMapping("/api/v1/referrals/{id}/case-director")
@Tag(name = "Case reviews")
class CaseDirectorApi {
    private final CaseDirectorService service;
    private final Organisations organisations;

    CaseDirectorApi(CaseDirectorService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(
            operationId = "getCaseDirector",
            summary = "Who directs the case",
            description =
                    "Who keeps it together between all who help (casusregisseur), beside the coach, and who did before. For coach and"
                            + " coordinator.")
    ResponseEntity<CaseDirectorView> read(Actor actor, @PathVariable UUID id) {
        return ok(service.read(actor, new ReferralId(id)));
    }

    @PutMapping
    @CanConflict("missing")
    @Operation(
            operationId = "nameCaseDirector",
            summary = "Name who directs the case",
            description =
                    "Somebody with a login of whichever organisation, or somebody without. It lets nobody into the file. In an open"
                            + " case. If-Match carries the ETag of what was read. For coach and coordinator.")
    ResponseEntity<CaseDirectorView> name(
            Actor actor, @PathVariable UUID id, @RequestBody CaseDirectorRequest request, ExpectedRevision expected) {
        return ok(service.name(actor, new ReferralId(id), request, expected.value()));
    }

    private ResponseEntity<CaseDirectorView> ok(List<CaseDirector> directors) {
        var people = directors.stream()
                .flatMap(one -> Stream.of(one.professional(), one.namedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Revision.ok(directors.size(), CaseDirectorView.of(directors, organisations.names(people, Set.of())));
    }
}
