package nl.welzijnoprecept.referral;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.NotFound;

/** Everybody's views; each has their own only. */
public interface SavedViews {
    void add(SavedView view);

    /** Whatever else the same owner keeps waits until this transaction ends. */
    void hold(Actor owner);

    /** In the order in which they were made. */
    List<SavedView> of(Actor owner);

    Optional<SavedView> find(Actor owner, SavedViewId id);

    default SavedView get(Actor owner, SavedViewId id) {
        return find(owner, id).orElseThrow(NotFound::new);
    }

    /** Keeps it as the revision after the one it has; refuses when somebody else was quicker. */
    SavedView save(SavedView view);

    void remove(SavedView view);
}
