package nl.welzijnoprecept.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;

/** The placements of referrals. Whoever reads one shows the referral, which was found in their scope. */
public interface Placements {
    void add(Placement placement);

    Optional<Placement> find(Referral referral, PlacementId id);

    default Placement get(Referral referral, PlacementId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** In the order in which they were proposed. */
    List<Placement> of(Referral referral);

    /** At which place in line those stand that wait, from 1. */
    Map<PlacementId, Integer> positions(Referral referral);

    /** Keeps a step and its line of history together; refuses when somebody else was quicker. */
    void save(PlacementMoved moved);

    /** Keeps what is no step, and counts a revision; refuses when somebody else was quicker. */
    void save(Placement changed);

    /** Oldest first. */
    List<PlacementChange> history(Referral referral, PlacementId id);
}
