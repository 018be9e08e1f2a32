package nl.welzijnoprecept.placement;

import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.referral.Referral;

/** Who went on. Read through a referral that was found in scope. */
public interface FollowUps {
    void add(FollowUp followUp);

    /** Whether the client said so of any placement on that day. */
    boolean wereRecordedOf(Referral referral, LocalDate day);

    /** Oldest first. */
    List<FollowUp> of(Referral referral, PlacementId placement);
}
