package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.PermissionChange;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}")
@Tag(name = "Permission")
class PermissionApi {
    private final PermissionService service;
    private final Organisations organisations;

    PermissionApi(PermissionService service, Organisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    /** What the client takes back. */
    record WithdrawalRequest(
            @NotEmpty @Schema(description = "REFER takes back everything.")
            List<@NotNull Purpose> purposes) {}

    /** How much the referrer may hear from now on. */
    record FeedbackLevelRequest(@NotNull FeedbackLevel level) {}

    @GetMapping("/permissions")
    @Operation(
            operationId = "listPermissions",
            summary = "What the client permitted",
            description = "Every permission, withdrawal and level of feedback, oldest first.")
    Listing<PermissionChangeView> list(Actor actor, @PathVariable UUID id) {
        var found = service.list(actor, new ReferralId(id));
        var names = found.names(organisations, PermissionChange::by);
        return Listing.of(found.lines().stream()
                .map(change -> PermissionChangeView.of(change, found.by(names, change.by(), change.role())))
                .toList());
    }

    @PostMapping("/permissions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "recordPermission",
            summary = "Record a permission",
            description =
                    "By referrer or coach: when others decide since a birthday, after a withdrawal, or for more. It"
                            + " takes the place of the one before, so it names every purpose. It has to be enough at the age"
                            + " of today. The referral keeps its ETag.")
    ResponseEntity<PermissionChangeView> permit(
            Actor actor, @PathVariable UUID id, @RequestBody PermissionRequest given, @Nullable IdempotencyKey key) {
        return created(id, service.permit(actor, new ReferralId(id), given, key));
    }

    @PostMapping("/permissions/withdrawals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "withdrawPermission",
            summary = "Record that the client takes permission back",
            description =
                    "By referrer or coach. Sharing stops at once, also of what was written before; nothing is erased."
                            + " Without REFER nothing is shared at all, and the coach ends the case by the step WITHDRAW.")
    ResponseEntity<PermissionChangeView> withdraw(
            Actor actor, @PathVariable UUID id, @RequestBody WithdrawalRequest request, @Nullable IdempotencyKey key) {
        return created(id, service.withdraw(actor, new ReferralId(id), Set.copyOf(request.purposes()), key));
    }

    @PutMapping("/feedback-level")
    @Operation(
            operationId = "setFeedbackLevel",
            summary = "How much the referrer may hear",
            description = "By referrer or coach, as the client wants it. A lower level counts for what was told before,"
                    + " too. The referral keeps its ETag.")
    PermissionChangeView tell(Actor actor, @PathVariable UUID id, @RequestBody FeedbackLevelRequest request) {
        return view(service.tell(actor, new ReferralId(id), request.level()));
    }

    private ResponseEntity<PermissionChangeView> created(UUID id, PermissionChange change) {
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + id + "/permissions"))
                .body(view(change));
    }

    private PermissionChangeView view(PermissionChange change) {
        var names = organisations.names(Set.of(change.by()), Set.of());
        return PermissionChangeView.of(change, PartyView.of(names.of(change.by())));
    }
}
