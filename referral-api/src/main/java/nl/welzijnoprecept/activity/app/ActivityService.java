package nl.welzijnoprecept.activity.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ActivityPage;
import nl.welzijnoprecept.activity.ActivityQuery;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory: anybody looks around, providers and coordinators keep it up to date. */
@Service
class ActivityService {
    private final Activities activities;
    private final Organisations organisations;
    private final Areas areas;

    ActivityService(Activities activities, Organisations organisations, Areas areas) {
        this.activities = activities;
        this.organisations = organisations;
        this.areas = areas;
    }

    @Transactional(readOnly = true)
    ActivityPage list(ActivityQuery query) {
        if (query.after() != null && activities.find(query.after()).isEmpty()) {
            throw new InvalidInput("cursor", "INVALID_CURSOR");
        }
        return activities.page(query);
    }

    @Transactional(readOnly = true)
    Activity read(ActivityId id) {
        return activities.get(id);
    }

    @Transactional
    Activity add(Actor actor, ActivityRequest request) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var activity = request.toActivity(new ActivityId(Identifiers.next()), 0, actor.requireOrganisation());
        requireKnown(activity);
        requireManaged(actor, activity);
        activities.add(activity);
        return activity;
    }

    @Transactional
    Activity replace(Actor actor, ActivityId id, ActivityRequest request, int revision) {
        actor.require(Permission.MANAGE_ACTIVITIES);
        var activity = activities.get(id);
        requireManaged(actor, activity);
        activity.requireRevision(revision);
        var changed = request.toActivity(id, revision, activity.organisation());
        requireKnown(changed);
        requireManaged(actor, changed); // nobody hands it to where they have no say
        return activities.save(changed);
    }

    private void requireManaged(Actor actor, Activity activity) {
        activity.requireManagedBy(actor, organisations.servedBy(actor.requireOrganisation()));
    }

    private void requireKnown(Activity activity) {
        var errors = new ArrayList<FieldError>();
        if (!areas.isKnown(activity.municipality())) {
            errors.add(new FieldError("municipality", "UNKNOWN_CODE"));
        }
        if (organisations.find(activity.organisation()).isEmpty()) {
            errors.add(new FieldError("organisationId", "NOT_FOUND"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }
}
