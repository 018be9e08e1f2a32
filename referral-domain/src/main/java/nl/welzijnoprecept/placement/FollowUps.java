package nl.welzijnoprecept.placement;

import java.util.List;
import nl.welzijnoprecept.referral.Referral;

/** Who went on. Read through a referral that was found in scope. */
public interface FollowUps {
    void add(FollowUp followUp);

    /** Oldest first. */
    List<FollowUp> of(Referral referral, PlacementId placement);
}
