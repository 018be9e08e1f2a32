package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.Amendment;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}/amendments")
@Tag(name = "Referrals")
class AmendmentApi {
    private final AmendmentService service;
    private final ReferralViews views;
    private final Organisations organisations;

    AmendmentApi(AmendmentService service, ReferralViews views, Organisations organisations) {
        this.service = service;
        this.views = views;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "amendReferral",
            summary = "Put right what was sent",
            description =
                    "All of it as it should be, and why; what it was stays to be read. The practice puts right what it"
                            + " sent, the team what finds the client. If-Match carries the ETag of the referral. Permission and the"
                            + " level of feedback have ways of their own; somebody who moved to another municipality is referred"
                            + " anew.")
    ResponseEntity<ReferralView> amend(
            Actor actor, @PathVariable UUID id, @RequestBody AmendmentRequest request, ExpectedRevision expected) {
        var shown = service.amend(actor, new ReferralId(id), request, expected.value());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Revision.eTag(shown.referral().revision()))
                .body(views.of(actor, shown));
    }

    @GetMapping
    @Operation(
            operationId = "listAmendments",
            summary = "What was put right",
            description = "Field by field, oldest first: what it was, what it is, why and by whom.")
    Listing<AmendmentView> list(Actor actor, @PathVariable UUID id) {
        var found = service.list(actor, new ReferralId(id));
        var names = found.names(organisations, Amendment::by);
        return Listing.of(found.lines().stream()
                .map(each -> AmendmentView.of(each, found.by(names, each.by(), each.role())))
                .toList());
    }
}
