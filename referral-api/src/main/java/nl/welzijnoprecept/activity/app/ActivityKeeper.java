package nl.welzijnoprecept.activity.app;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.Kept;
import nl.welzijnoprecept.activity.Vacancies;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.web.Identifiers;
import org.springframework.stereotype.Component;

/** What has to be right about an activity before it is kept, one by one or many from a file; within a transaction. */
@Component
class ActivityKeeper {
    private final Activities activities;
    private final Organisations organisations;
    private final Areas areas;
    private final Vacancies vacancies;

    ActivityKeeper(Activities activities, Organisations organisations, Areas areas, Vacancies vacancies) {
        this.activities = activities;
        this.organisations = organisations;
        this.areas = areas;
        this.vacancies = vacancies;
    }

    Activity add(Actor actor, ActivityRequest request) {
        var activity = request.toActivity(new ActivityId(Identifiers.next()), 0, actor.requireOrganisation());
        requireKnown(activity);
        requireManaged(actor, activity);
        activities.add(activity);
        return activity;
    }

    Activity replace(Actor actor, Activity activity, ActivityRequest request) {
        requireManaged(actor, activity);
        var changed = request.toActivity(activity.id(), activity.revision(), activity.organisation());
        requireKnown(changed);
        requireManaged(actor, changed); // nobody hands it to where they have no say
        if (changed.equals(activity)) {
            return activity;
        }
        var saved = activities.save(changed);
        vacancies.mayHaveCome(saved.id());
        return saved;
    }

    void requireManaged(Actor actor, Activity activity) {
        activity.requireManagedBy(actor, organisations.servedBy(actor.requireOrganisation()));
    }

    Kept keptBy(Actor actor) {
        return Kept.by(actor, organisations.servedBy(actor.requireOrganisation()));
    }

    private void requireKnown(Activity activity) {
        var errors = new ArrayList<FieldError>();
        if (!areas.isKnown(activity.municipality())) {
            errors.add(new FieldError("municipality", "UNKNOWN_CODE"));
        }
        if (activity.district() != null && !areas.isKnown(activity.district())) {
            errors.add(new FieldError("district", "UNKNOWN_CODE"));
        }
        if (organisations.find(activity.organisation()).isEmpty()) {
            errors.add(new FieldError("organisationId", "NOT_FOUND"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }
}
