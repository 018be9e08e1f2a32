package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.plan.GoalChange;
import nl.welzijnoprecept.plan.GoalId;
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
@RequestMapping("/api/v1/referrals/{id}/goals/{goalId}/states")
@Tag(name = "Goals")
class GoalStateApi {
    private final GoalProgressService progressing;
    private final Organisations organisations;

    GoalStateApi(GoalProgressService progressing, Organisations organisations) {
        this.progressing = progressing;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("allowedSteps or missing")
    @Operation(
            operationId = "changeGoalState",
            summary = "Say how a goal stands",
            description =
                    "Reached, partly, dropped or open after all. If-Match carries the ETag of the goal that was read; "
                            + "DROPPED needs a reason. For coach and coordinator.")
    ResponseEntity<GoalView> change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @RequestBody GoalStateRequest request,
            ExpectedRevision expected) {
        var standing = progressing.change(actor, new ReferralId(id), new GoalId(goalId), request, expected.value());
        var names = organisations.names(Set.of(standing.goal().recordedBy()), Set.of());
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + id + "/goals/" + goalId + "/states"))
                .eTag(Revision.eTag(standing.revision()))
                .body(GoalView.of(standing, names));
    }

    @GetMapping
    @Operation(
            operationId = "listGoalStates",
            summary = "History of a goal",
            description = "How it stood, oldest first; before the first line it was open. For coach and coordinator.")
    Listing<GoalStateView> list(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId) {
        var changes = progressing.history(actor, new ReferralId(id), new GoalId(goalId));
        var names =
                organisations.names(changes.stream().map(GoalChange::changedBy).collect(Collectors.toSet()), Set.of());
        return Listing.of(
                changes.stream().map(change -> GoalStateView.of(change, names)).toList());
    }
}
