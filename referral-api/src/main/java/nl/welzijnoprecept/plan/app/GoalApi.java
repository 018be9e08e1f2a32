package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.plan.GoalStanding;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/referrals/{id}/goals")
@Tag(name = "Goals")
class GoalApi {
    private final GoalService planning;
    private final Organisations organisations;

    GoalApi(GoalService planning, Organisations organisations) {
        this.planning = planning;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordGoal",
            summary = "Record a goal",
            description = "In the client's own words. For coach and coordinator. "
                    + "The same Idempotency-Key and body again gives the first goal, not a second.")
    ResponseEntity<GoalView> record(
            Actor actor, @PathVariable UUID id, @RequestBody GoalRequest request, @Nullable IdempotencyKey key) {
        var goal = planning.record(actor, new ReferralId(id), request, key);
        var location = "/api/v1/referrals/" + id + "/goals/" + goal.goal().id().value();
        return ResponseEntity.created(URI.create(location))
                .eTag(Revision.eTag(goal.revision()))
                .body(GoalView.of(goal, names(List.of(goal))));
    }

    @GetMapping
    @Operation(
            operationId = "listGoals",
            summary = "List goals",
            description = "Oldest first. For coach and coordinator.")
    Listing<GoalView> list(Actor actor, @PathVariable UUID id) {
        var goals = planning.list(actor, new ReferralId(id));
        var names = names(goals);
        return Listing.of(goals.stream().map(goal -> GoalView.of(goal, names)).toList());
    }

    @GetMapping("/{goalId}")
    @Operation(operationId = "getGoal", summary = "Read a goal", description = "For coach and coordinator.")
    ResponseEntity<GoalView> read(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId) {
        var goal = planning.read(actor, new ReferralId(id), new GoalId(goalId));
        return Revision.ok(goal.revision(), GoalView.of(goal, names(List.of(goal))));
    }

    private Names names(List<GoalStanding> goals) {
        var people = goals.stream().map(one -> one.goal().recordedBy()).collect(Collectors.toSet());
        return organisations.names(people, Set.of());
    }
}
