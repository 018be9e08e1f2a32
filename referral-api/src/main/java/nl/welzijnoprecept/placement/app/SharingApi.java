package nl.welzijnoprecept.placement.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Revision;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{referralId}/placements/{id}")
@Tag(name = "Placements")
class SharingApi {
    private final SharingService service;
    private final PlacementViews views;

    SharingApi(SharingService service, PlacementViews views) {
        this.service = service;
        this.views = views;
    }

    @PutMapping("/need-to-know")
    @CanConflict("missing")
    @Operation(
            operationId = "changeNeedToKnow",
            summary = "Say what others need to know",
            description = "A few words, written with the client, for whoever offers the activity and who comes along; "
                    + "they see them as long as the client permits it (purpose ACTIVITY).")
    ResponseEntity<PlacementView> tell(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestBody NeedToKnowRequest request,
            ExpectedRevision expected) {
        return ok(service.tell(
                actor,
                new ReferralId(referralId),
                new PlacementId(id),
                NeedToKnowRequest.orNothing(request.needToKnow()),
                expected.value()));
    }

    @PutMapping("/buddy")
    @CanConflict("missing")
    @Operation(
            operationId = "nameBuddy",
            summary = "Name who comes along",
            description =
                    "A BUDDY of the own organisation. The client has to permit it (purpose ACTIVITY), and the file "
                            + "cannot be a restricted one.")
    ResponseEntity<PlacementView> accompany(
            Actor actor,
            @PathVariable UUID referralId,
            @PathVariable UUID id,
            @RequestBody BuddyRequest request,
            ExpectedRevision expected) {
        var buddy = new ProfessionalId(request.professionalId());
        return ok(service.accompany(actor, new ReferralId(referralId), new PlacementId(id), buddy, expected.value()));
    }

    @DeleteMapping("/buddy")
    @Operation(
            operationId = "removeBuddy",
            summary = "Nobody comes along any more",
            description = "From then on they see nothing of it.")
    ResponseEntity<PlacementView> leaveAlone(
            Actor actor, @PathVariable UUID referralId, @PathVariable UUID id, ExpectedRevision expected) {
        return ok(service.leaveAlone(actor, new ReferralId(referralId), new PlacementId(id), expected.value()));
    }

    private ResponseEntity<PlacementView> ok(Placed placed) {
        return Revision.ok(placed.placement().revision(), views.of(placed));
    }
}
