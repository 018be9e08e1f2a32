package nl.welzijnoprecept.referral;

import java.util.List;

/** Who is let in to restricted files, as it changed; of a referral that was found in scope. */
public interface Restrictions {
    /** Keeps who is let in, and the line of history, together. No new revision, as no step. */
    void save(Restricted restricted);

    /** Oldest first. */
    List<RestrictionChange> of(Referral referral);
}
