package nl.welzijnoprecept.referral;

import nl.welzijnoprecept.problem.CaseNeed;

/** What has to be so before a referral can be put right. */
public enum AmendmentNeed implements CaseNeed {
    /** A closed case stays as it was closed; the client's own word goes beside it by a request. */
    OPEN_REFERRAL;

    @Override
    public boolean isOpenCase() {
        return this == OPEN_REFERRAL;
    }
}
