package nl.welzijnoprecept.casereview;

import java.util.List;
import nl.welzijnoprecept.referral.Referral;

/** Who directs a case; a referral that was found in scope is the way to it. */
public interface CaseDirectors {
    void add(CaseDirector director);

    /** Oldest first. */
    List<CaseDirector> of(Referral referral);
}
