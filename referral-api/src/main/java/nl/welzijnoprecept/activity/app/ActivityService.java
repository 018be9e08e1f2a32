package nl.welzijnoprecept.activity.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityPage;
import nl.welzijnoprecept.activity.ActivityQuery;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory: anybody looks around, providers and coordinators keep it up to date. */
@Service
class ActivityService {
    private final Activities activities;
    private final Organisations organisations;
    private final Areas areas;
    private final ActivityKeeper keeper;
    private final Clock clock;

    ActivityService(
            Activities activities, Organisations organisations, Areas areas, ActivityKeeper keeper, Clock clock) {
        this.activities = activities;
        this.organisations = organisations;
        this.areas = areas;
        this.keeper = keeper;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ActivityPage list(ActivityQuery query) {
        if (query.after() != null && activities.find(query.after()).isEmpty()) {
            throw new InvalidInput("cursor", "INVALID_CURSOR");
        }
        var unknown = new ArrayList<FieldError>();
        if (query.municipality() != null && !areas.isKnown(query.municipality())) {
            unknown.add(new FieldError("municipality", "UNKNOWN_CODE"));
        }
        requireKnown("district", query.district(), unknown);
        requireKnown("near", query.near(), unknown);
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return activities.page(query);
    }

    private void requireKnown(String field, @Nullable PostcodeArea area, List<FieldError> unknown) {
        if (area != null && !areas.isKnown(area)) {
            unknown.add(new FieldError(field, "UNKNOWN_CODE"));
        }
    }

    @Transactional(readOnly = true)
    Activity read(ActivityId id) {
        return activities.get(id);
    }

    @Transactional(readOnly = true)
    ActivityExport export(@Nullable MunicipalityCode municipality) {
        var all = activities.directory(municipality);
        var providers = all.stream().map(Activity::organisation).collect(Collectors.toSet());
        return new ActivityExport(all, organisations.names(Set.of(), providers));
    }

    @Transactional
    Activity add(Actor actor, ActivityRequest request) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        return keeper.add(actor, request);
    }

    @Transactional
    Activity replace(Actor actor, ActivityId id, ActivityRequest request, int revision) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var activity = activities.get(id);
        keeper.requireManaged(actor, activity);
        activity.requireRevision(revision);
        return keeper.replace(actor, activity, request);
    }

    /** Whoever manages it looked at this revision, and says that all of it is right today. */
    @Transactional
    Activity assure(Actor actor, ActivityId id, int revision) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var activity = activities.get(id);
        keeper.requireManaged(actor, activity);
        return activities.save(activity.assured(revision, DutchTime.day(clock.instant())));
    }
}
