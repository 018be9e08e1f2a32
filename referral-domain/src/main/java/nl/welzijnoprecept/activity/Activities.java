package nl.welzijnoprecept.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;

/** The directory of activities. Holds no client data, so nothing here takes a scope. */
public interface Activities {
    void add(Activity activity);

    Optional<Activity> find(ActivityId id);

    default Activity get(ActivityId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** In one look-up, in no order. */
    List<Activity> all(Collection<ActivityId> ids);

    /** Keeps the changed activity and gives it with its new revision; refuses when somebody else was quicker. */
    Activity save(Activity changed);

    ActivityPage page(ActivityQuery query);
}
