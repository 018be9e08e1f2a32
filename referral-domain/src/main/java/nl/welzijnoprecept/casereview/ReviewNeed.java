package nl.welzijnoprecept.casereview;

import java.util.List;
import nl.welzijnoprecept.problem.CaseNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.Referral;

/** What has to be so before something is done about a meeting or what is on its agenda. */
public enum ReviewNeed implements CaseNeed {
    /** It was held or called off already. */
    PLANNED_REVIEW,
    /** It was called off. */
    REVIEW_NOT_CANCELLED,
    /** Nobody can say before the day that it was held. */
    DAY_OF_THE_REVIEW,
    /** Whoever is no longer coached is talked over no more: reopen the referral first. */
    OPEN_REFERRAL,
    /** The client lets people of other organisations know (purpose CASE_REVIEW), and that is enough today. */
    CASE_REVIEW_PERMISSION,
    /** A restricted file is for its team only. */
    UNRESTRICTED_FILE,
    /** It is on this agenda already. */
    CASE_NOT_ON_AGENDA,
    /** What was agreed on stays. */
    ITEM_WITHOUT_AGREEMENTS,
    /** They sit at this table already. */
    NEW_PARTICIPANT,
    /** Whoever chairs it sits there: somebody else chairs it first. */
    OTHER_CHAIR;

    public NeedNotMet notMet() {
        return new NeedNotMet(List.of(this));
    }

    /** Refuses where the case is closed. */
    public static void requireOpen(Referral within) {
        if (!within.status().isOpen()) {
            throw OPEN_REFERRAL.notMet();
        }
    }

    @Override
    public boolean isOpenCase() {
        return this == OPEN_REFERRAL;
    }
}
