package nl.welzijnoprecept.activity;

import java.util.Collection;
import java.util.Map;

/** How full activities are, as it stands now: it may be otherwise when somebody takes a place. */
public interface Occupancies {
    /** Those in which nobody is are left out. */
    Map<ActivityId, Occupancy> of(Collection<ActivityId> activities);
}
