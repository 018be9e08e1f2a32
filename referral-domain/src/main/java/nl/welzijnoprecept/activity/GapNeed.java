package nl.welzijnoprecept.activity;

import java.util.List;
import nl.welzijnoprecept.problem.CaseNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Referral;

/** What has to be so before it is recorded that something was wanted. */
public enum GapNeed implements CaseNeed {
    /** Whoever is no longer coached is helped to nothing: reopen the referral first. */
    OPEN_REFERRAL;

    /** Refuses where the case is closed. */
    public static void requireOpen(Referral within) {
        if (!within.status().isOpen()) {
            throw new NeedNotMet(List.of(OPEN_REFERRAL));
        }
    }

    @Override
    public boolean isOpenCase() {
        return this == OPEN_REFERRAL;
    }
}
