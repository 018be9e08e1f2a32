package nl.welzijnoprecept.casework;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;

/** Whose cases these are: for pages of what knows no more of a case than its id. */
public interface CaseNames {
    /** Those that this reader has in their scope, by their ids; that they were shown is logged. */
    Map<UUID, CaseLineView> of(Actor actor, Collection<UUID> cases);
}
