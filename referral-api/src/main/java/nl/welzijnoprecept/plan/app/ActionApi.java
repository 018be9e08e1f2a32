package nl.welzijnoprecept.plan.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.plan.ActionChange;
import nl.welzijnoprecept.plan.ActionId;
import nl.welzijnoprecept.plan.ActionStanding;
import nl.welzijnoprecept.plan.GoalId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.CanConflict;
import nl.welzijnoprecept.web.ExpectedRevision;
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
@RequestMapping("/api/v1/referrals/{id}/goals/{goalId}/actions")
@Tag(name = "Goals")
class ActionApi {
    private final ActionService agreeing;
    private final Organisations organisations;
    private final Clock clock;

    ActionApi(ActionService agreeing, Organisations organisations, Clock clock) {
        this.agreeing = agreeing;
        this.organisations = organisations;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("missing")
    @Operation(
            operationId = "recordAction",
            summary = "Record an action",
            description =
                    "What was agreed on, who does it and by when; at most one for each conversation. For coach and coordinator. "
                            + "The same Idempotency-Key and body again gives the first action, not a second.")
    ResponseEntity<ActionView> record(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @RequestBody ActionRequest request,
            @Nullable IdempotencyKey key) {
        var action = agreeing.record(actor, new ReferralId(id), new GoalId(goalId), request, key);
        var location = "/api/v1/referrals/" + id + "/goals/" + goalId + "/actions/"
                + action.action().id().value();
        return ResponseEntity.created(URI.create(location))
                .eTag(Revision.eTag(action.revision()))
                .body(view(action));
    }

    @GetMapping
    @Operation(
            operationId = "listActions",
            summary = "List the actions of a goal",
            description = "Oldest first. For coach and coordinator.")
    Listing<ActionView> list(Actor actor, @PathVariable UUID id, @PathVariable UUID goalId) {
        var actions = agreeing.list(actor, new ReferralId(id), new GoalId(goalId));
        var names = names(actions);
        var today = DutchTime.day(clock.instant());
        return Listing.of(actions.stream()
                .map(action -> ActionView.of(action, names, today))
                .toList());
    }

    @GetMapping("/{actionId}")
    @Operation(operationId = "getAction", summary = "Read an action", description = "For coach and coordinator.")
    ResponseEntity<ActionView> read(
            Actor actor, @PathVariable UUID id, @PathVariable UUID goalId, @PathVariable UUID actionId) {
        var action = agreeing.read(actor, new ReferralId(id), new GoalId(goalId), new ActionId(actionId));
        return Revision.ok(action.revision(), view(action));
    }

    @PostMapping("/{actionId}/states")
    @ResponseStatus(HttpStatus.CREATED)
    @CanConflict("allowedSteps or missing")
    @Operation(
            operationId = "changeActionState",
            summary = "Say whether it was done",
            description = "Done, not done, or open after all. If-Match carries the ETag of the action that was read. "
                    + "For coach and coordinator.")
    ResponseEntity<ActionView> change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID goalId,
            @PathVariable UUID actionId,
            @RequestBody ActionStateRequest request,
            ExpectedRevision expected) {
        var action = agreeing.change(
                actor, new ReferralId(id), new GoalId(goalId), new ActionId(actionId), request, expected.value());
        var location = "/api/v1/referrals/" + id + "/goals/" + goalId + "/actions/" + actionId + "/states";
        return ResponseEntity.created(URI.create(location))
                .eTag(Revision.eTag(action.revision()))
                .body(view(action));
    }

    @GetMapping("/{actionId}/states")
    @Operation(
            operationId = "listActionStates",
            summary = "History of an action",
            description = "Oldest first; before the first line it was open. For coach and coordinator.")
    Listing<ActionStateView> states(
            Actor actor, @PathVariable UUID id, @PathVariable UUID goalId, @PathVariable UUID actionId) {
        var changes = agreeing.history(actor, new ReferralId(id), new GoalId(goalId), new ActionId(actionId));
        var names = organisations.names(
                changes.stream().map(ActionChange::changedBy).collect(Collectors.toSet()), Set.of());
        return Listing.of(changes.stream()
                .map(change -> ActionStateView.of(change, names))
                .toList());
    }

    private ActionView view(ActionStanding action) {
        return ActionView.of(action, names(List.of(action)), DutchTime.day(clock.instant()));
    }

    private Names names(List<ActionStanding> actions) {
        var people = actions.stream().map(one -> one.action().recordedBy()).collect(Collectors.toSet());
        return organisations.names(people, Set.of());
    }
}
