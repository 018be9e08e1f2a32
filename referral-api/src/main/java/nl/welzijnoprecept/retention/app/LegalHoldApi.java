package nl.welzijnoprecept.retention.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.LegalHold;
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
@RequestMapping("/api/v1/referrals/{id}/legal-hold")
@Tag(name = "Retention")
class LegalHoldApi {
    private final RetentionService service;
    private final Organisations organisations;

    LegalHoldApi(RetentionService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "placeLegalHold",
            summary = "Have nothing of a file destroyed",
            description =
                    "For the privacy officer of the organisation that keeps it, such as for a complaint. Until it is "
                            + "lifted nothing of the file is destroyed, neither by its term nor because the client asks.")
    ResponseEntity<LegalHoldView> place(Actor actor, @PathVariable UUID id, @RequestBody LegalHoldRequest request) {
        var hold = service.hold(actor, new ReferralId(id), request.reason());
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + id + "/legal-hold"))
                .body(view(hold));
    }

    @GetMapping
    @Operation(operationId = "getLegalHold", summary = "Whether nothing of a file may be destroyed")
    LegalHoldView read(Actor actor, @PathVariable UUID id) {
        return view(service.held(actor, new ReferralId(id)));
    }

    private LegalHoldView view(LegalHold hold) {
        return LegalHoldView.of(hold, organisations.names(Set.of(hold.by()), Set.of()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "liftLegalHold", summary = "Let a file have its term again")
    void lift(Actor actor, @PathVariable UUID id) {
        service.lift(actor, new ReferralId(id));
    }
}
