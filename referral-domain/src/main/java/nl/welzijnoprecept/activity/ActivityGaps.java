package nl.welzijnoprecept.activity;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;

/** What was wanted and not there: in one file, or all that an organisation heard of. */
public interface ActivityGaps {
    void add(ActivityGap gap);

    /** Oldest first. */
    List<ActivityGap> of(Referral referral);

    /** Of what a coordinator sees; nothing for any other scope. */
    Part<ActivityGap> page(Scope scope, GapQuery query);

    /** The same. */
    Optional<ActivityGap> find(Scope scope, ActivityGapId id);

    default ActivityGap get(Scope scope, ActivityGapId id) {
        return find(scope, id).orElseThrow(NotFound::new);
    }

    /** Of the same, how many are open in the municipality, in no order. */
    List<GapCount> countOpen(Scope scope, MunicipalityCode municipality);

    /** Keeps that it was closed; refuses when somebody else was quicker. */
    void save(ActivityGap gap);
}
