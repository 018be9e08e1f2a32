package nl.welzijnoprecept.activity.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.FoundActivity;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.time.DutchTime;
import nl.welzijnoprecept.web.ExpectedRevision;
import nl.welzijnoprecept.web.Listing;
import nl.welzijnoprecept.web.Revision;
import org.springdoc.core.annotations.ParameterObject;
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
@RequestMapping("/api/v1/activities")
@Tag(name = "Activities")
class ActivityApi {
    private final ActivityService service;
    private final Organisations organisations;
    private final Clock clock;

    ActivityApi(ActivityService service, Organisations organisations, Clock clock) {
        this.service = service;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listActivities",
            summary = "Look for activities",
            description =
                    "For anybody who is logged in, with an exact total. What nobody checked for six months is shown "
                            + "as well, with stale.")
    Listing<ActivityView> list(Actor actor, @ParameterObject @Valid ActivityListParameters wanted) {
        var page = service.list(wanted.toQuery(today()));
        var names = names(page.items().stream().map(FoundActivity::activity).toList());
        return new Listing<>(
                page.items().stream()
                        .map(found -> ActivityView.of(found, names, today()))
                        .toList(),
                page.total(),
                page.next() == null ? null : page.next().value().toString());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getActivity", summary = "Read an activity", description = "For anybody who is logged in.")
    ResponseEntity<ActivityView> read(Actor actor, @PathVariable UUID id) {
        var activity = service.read(new ActivityId(id));
        return Revision.ok(activity.revision(), view(activity));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addActivity",
            summary = "Add an activity",
            description = "By a provider for the own organisation, "
                    + "by a coordinator in the municipalities that the own organisation serves.")
    ResponseEntity<ActivityView> add(Actor actor, @RequestBody ActivityRequest request) {
        var activity = service.add(actor, request);
        return ResponseEntity.created(
                        URI.create("/api/v1/activities/" + activity.id().value()))
                .eTag(Revision.eTag(activity.revision()))
                .body(view(activity));
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "replaceActivity",
            summary = "Change an activity",
            description = "Replaces all of it, by whoever may add it. If-Match carries the ETag that was read.")
    ResponseEntity<ActivityView> replace(
            Actor actor, @PathVariable UUID id, @RequestBody ActivityRequest request, ExpectedRevision expected) {
        var activity = service.replace(actor, new ActivityId(id), request, expected.value());
        return Revision.ok(activity.revision(), view(activity));
    }

    @PostMapping("/{id}/assurance")
    @Operation(
            operationId = "assureActivity",
            summary = "Say that an activity was checked",
            description =
                    "That all of it is right today, by whoever may change it. If-Match carries the ETag that was read.")
    ResponseEntity<ActivityView> assure(Actor actor, @PathVariable UUID id, ExpectedRevision expected) {
        var activity = service.assure(actor, new ActivityId(id), expected.value());
        return Revision.ok(activity.revision(), view(activity));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    ActivityView view(Activity activity) {
        return views(List.of(activity)).getFirst();
    }

    List<ActivityView> views(List<Activity> activities) {
        var names = names(activities);
        return activities.stream()
                .map(activity -> ActivityView.of(activity, names, today()))
                .toList();
    }

    private Names names(List<Activity> activities) {
        return organisations.names(
                Set.of(), activities.stream().map(Activity::organisation).collect(Collectors.toSet()));
    }
}
