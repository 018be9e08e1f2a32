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
import nl.welzijnoprecept.plan.Action;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Listing;
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
@RequestMapping("/api/v1/referrals/{id}/goals/{goalId}/actions")
@Tag(name = "Goals")
class ActionApi {
    private final ActionService agreeing;
    private final Organisations organisations;

    ActionApi(ActionService agreeing, Organisations organisations) {
        this.agreeing = agreeing;
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "recordAction",
            summary = "Record an action",
            description = "What was agreed on, who does it and by when. For coach and coordinator. "
                    + "The same Idempotency-Key and body again gives the first action, not a second.")
    ResponseEntity<ActionView> record(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @RequestBody ActionRequest request,
            @Nullable IdempotencyKey key) {
        var action = agreeing.record(actor, new ReferralId(id), new GoalId(goalId), request, key);
        var location = "/api/v1/referrals/" + id + "/goals/" + goalId + "/actions/"
                + action.id().value();
        return ResponseEntity.created(URI.create(location)).body(ActionView.of(action, names(List.of(action))));
    }

    @GetMapping
    @Operation(
            operationId = "listActions",
            summary = "List the actions of a goal",
            description = "Oldest first. For coach and coordinator.")
    Listing<ActionView> list(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId) {
        var actions = agreeing.list(actor, new ReferralId(id), new GoalId(goalId));
        var names = names(actions);
        return Listing.of(
                actions.stream().map(action -> ActionView.of(action, names)).toList());
    }

    @GetMapping("/{actionId}")
    @Operation(operationId = "getAction", summary = "Read an action", description = "For coach and coordinator.")
    ActionView read(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId, @PathVariable UUID actionId) {
        var action = agreeing.read(actor, new ReferralId(id), new GoalId(goalId), new ActionId(actionId));
        return ActionView.of(action, names(List.of(action)));
    }

    private Names names(List<Action> actions) {
        var people = actions.stream().map(Action::recordedBy).collect(Collectors.toSet());
        return organisations.names(people, Set.of());
    }
}
