package nl.welzijnoprecept.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.problem.NotFound;
import org.jspecify.annotations.Nullable;

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

    /**
     * A part of all of it, also of what is over, by name; of one municipality or of all.
     *
     * @param after the last one of the part before; null for the first part
     */
    List<Activity> directory(@Nullable MunicipalityCode municipality, @Nullable Activity after, int limit);

    /**
     * What somebody keeps up to date, what was not checked for longest first.
     *
     * @param over  what is over for good, or else what is not
     * @param after the last one of the part before; null for the first part
     */
    ActivityPage kept(Kept whose, boolean over, int limit, @Nullable ActivityId after);

    /** Each dimension with each district of the municipality, also where there is nothing; in no order. */
    List<CoverageCell> coverage(MunicipalityCode municipality, LocalDate freshSince);
}
