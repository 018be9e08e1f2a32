package nl.welzijnoprecept.plan;

import java.util.List;
import nl.welzijnoprecept.problem.CaseNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Referral;

/** What has to be so before something is planned. */
public enum PlanNeed implements CaseNeed {
    /** Whoever is no longer coached plans nothing: reopen the referral first. */
    OPEN_REFERRAL,
    /** One contact leads to one action; another one was agreed in this conversation. */
    CONVERSATION_WITHOUT_ACTION;

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
