package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.web.Listing;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/reassignments")
@Tag(name = "Referrals")
class ReassignmentApi {
    private final ReassignService service;

    ReassignmentApi(ReassignService service) {
        this.service = service;
    }

    @PostMapping
    @Operation(
            operationId = "reassignReferrals",
            summary = "Give many cases to other coaches",
            description =
                    "By the coordinator. Each case is judged by itself, as REASSIGN does it, whatever its revision; the answer"
                            + " tells of each what became of it, in the order that was asked. After a fault none was changed. Sent"
                            + " again, what was done is UNCHANGED.")
    Listing<ReassignmentView> reassign(Actor actor, @RequestBody ReassignmentRequest request) {
        return Listing.of(service.reassign(actor, request));
    }
}
