package nl.welzijnoprecept.placement;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.referral.Referral;

/** Who came when. Read through a referral that was found in scope; recorded also by who sees somebody at the door. */
public interface Attendances {
    /**
     * Keeps it as the day's next version, and tells whose case it is when somebody stayed away twice without a word.
     *
     * @return as it is kept; empty where the same person said the same of that day already
     */
    Optional<Attendance> add(Attendance attendance);

    /** All versions, by day and version. */
    List<Attendance> of(Referral referral, PlacementId placement);
}
